import { Title } from '@mantine/core';
import type { ProductView } from '@/lib/api/types';
import { storefront } from '@/lib/texts/storefront';
import classes from './product-story.module.css';
import { Stars } from './stars';

/** What its seller says of it, in words and in a table. */
export function ProductStory({ product }: { product: ProductView }) {
  const attributes = Object.entries(product.attributes);
  return (
    <>
      {product.description.trim() !== '' && (
        <section aria-labelledby="description">
          <Title order={2} id="description" mb="xs">
            {storefront.product.description}
          </Title>
          <p className={classes['words']}>{product.description}</p>
        </section>
      )}
      {attributes.length > 0 && (
        <section aria-labelledby="attributes">
          <Title order={2} id="attributes" mb="xs">
            {storefront.product.attributes}
          </Title>
          <table className={classes['table']} aria-labelledby="attributes">
            <tbody>
              {attributes.map(([name, value]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {product.reviewCount > 0 && (
        <section aria-labelledby="reviews">
          <Title order={2} id="reviews" mb="xs">
            {storefront.product.reviews}
          </Title>
          <Stars product={product} />
        </section>
      )}
    </>
  );
}
