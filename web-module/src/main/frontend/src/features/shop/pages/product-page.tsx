import { Alert, Button, Skeleton, Stack } from '@mantine/core';
import { IconEyeOff, IconPackageOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { hasStatus } from '@/lib/api/api-error';
import type { ProductView } from '@/lib/api/types';
import { storefront } from '@/lib/texts/storefront';
import { usePageTitle } from '@/ui/page-title';
import { QueryStates } from '@/ui/query-states';
import { StatePanel } from '@/ui/state-panel';
import { useProduct } from '../api/product';
import { Breadcrumbs } from '../components/breadcrumbs';
import { BuyBox } from '../components/buy-box';
import { Gallery } from '../components/gallery';
import { ProductStory } from '../components/product-story';
import { Similar } from '../components/similar';
import classes from './product-page.module.css';

interface Props {
  /** Where who is looking may edit the product; undefined where they may not. */
  editPath: (product: ProductView) => string | undefined;
  /** What other areas know of a product. */
  aside: (product: ProductView) => ReactNode;
}

export function ProductPage({ editPath, aside }: Props) {
  const id = Number(useParams()['id']);
  const query = useProduct(id);
  if (hasStatus(query.error, 404) || hasStatus(query.error, 400)) return <Gone />;
  return (
    <QueryStates query={query} skeleton={<ProductSkeleton />} failed={storefront.product.failed}>
      {(product) => (
        <Details
          key={product.id}
          product={product}
          similar={'recommendations' in product ? product.recommendations : undefined}
          editPath={editPath(product)}
          aside={aside(product)}
        />
      )}
    </QueryStates>
  );
}

interface DetailsProps {
  product: ProductView;
  similar: ProductView[] | undefined;
  editPath: string | undefined;
  aside: ReactNode;
}

function Details({ product, similar, editPath, aside }: DetailsProps) {
  usePageTitle(`${product.name} · ${storefront.shop.title}`);
  const state = useLocation().state as { from?: string } | null;
  return (
    <>
      <Breadcrumbs categoryId={product.categoryId} from={state?.from} />
      {!product.active && (
        <Alert color="gray" mb="md" icon={<IconEyeOff aria-hidden />}>
          {storefront.product.notForSale}
        </Alert>
      )}
      <div className={classes['layout']}>
        <Gallery product={product} />
        <Stack gap={36}>
          <BuyBox product={product} editPath={editPath} />
          {aside}
          <ProductStory product={product} />
        </Stack>
      </div>
      <div className={classes['similar']}>
        <Similar id={product.id} similar={similar} />
      </div>
    </>
  );
}

function ProductSkeleton() {
  return (
    <>
      <Skeleton height={20} width="40%" mb="md" />
      <div className={classes['layout']}>
        <div className={classes['picture']}>
          <Skeleton height="100%" radius="md" />
        </div>
        <div>
          <Skeleton height={14} width="30%" mb="sm" />
          <Skeleton height={30} mb="md" />
          <Skeleton height={34} width="35%" mb="sm" />
          <Skeleton height={16} width="25%" mb="lg" />
          <Skeleton height={42} width="50%" />
        </div>
      </div>
    </>
  );
}

function Gone() {
  usePageTitle(storefront.product.goneTitle);
  return (
    <StatePanel
      order={1}
      icon={IconPackageOff}
      title={storefront.product.goneTitle}
      text={storefront.product.goneText}
    >
      <Button component={Link} to="/shop" mt="xs">
        {storefront.product.toShop}
      </Button>
    </StatePanel>
  );
}
