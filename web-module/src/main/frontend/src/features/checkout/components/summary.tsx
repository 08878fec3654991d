import { Anchor, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { formatMoney } from '@/lib/format/money';
import { useCart } from '@/lib/shop/cart';
import { texts } from '@/lib/texts';
import { storefront } from '@/lib/texts/storefront';
import { till } from '@/lib/texts/till';
import { errorText } from '@/ui/error-text';
import { FormError } from '@/ui/form-error';
import { LoadingRegion } from '@/ui/loading-region';
import { OrderSum } from '@/ui/order-sum';
import { RowSkeletons } from '@/ui/row-skeletons';
import { codeProblem, otherProblems } from '../model/problems';
import type { CheckoutState } from '../model/use-checkout';
import { CodeField } from './code-field';
import { PromotionNotes } from './promotion-notes';
import classes from './summary.module.css';

/** Beside every step: what it comes to, why, and what would make it less. */
export function Summary({ checkout }: { checkout: CheckoutState }) {
  const { draft, change, request, quote } = checkout;
  const cart = useCart().data;
  const count = cart?.count ?? 0;
  return (
    <Paper
      component="section"
      p={{ base: 'md', sm: 'lg' }}
      aria-labelledby="summary"
      aria-busy={quote.isFetching || undefined}
    >
      <Stack>
        <div className={classes['head']}>
          <Title order={2} size="h3" id="summary">
            {till.checkout.summary}
          </Title>
          <Anchor component={Link} to="/shop/cart" size="sm">
            {till.checkout.itemCount(count)}
          </Anchor>
        </div>
        {request === undefined && cart && (
          <div>
            <p className={classes['line']}>
              <span>{storefront.cart.subtotal}</span>
              <strong>{formatMoney(cart.subtotal)}</strong>
            </p>
            <Text size="sm" c="dimmed">
              {till.checkout.summaryLater}
            </Text>
          </div>
        )}
        <Sum checkout={checkout} />
        <CodeField
          code={draft.code}
          fault={codeProblem(quote.data)}
          busy={quote.isFetching && quote.isPlaceholderData}
          onCode={(code) => change({ code })}
        />
      </Stack>
    </Paper>
  );
}

function Sum({ checkout: { request, quote } }: { checkout: CheckoutState }) {
  const summary = quote.data;
  if (request === undefined) return null;
  if (summary === undefined) {
    return quote.isError ? (
      <FormError>
        {till.checkout.summaryFailed} {errorText(quote.error)}{' '}
        <Anchor component="button" type="button" onClick={() => void quote.refetch()}>
          {texts.common.retry}
        </Anchor>
      </FormError>
    ) : (
      <LoadingRegion>
        <RowSkeletons rows={4} height={20} />
      </LoadingRegion>
    );
  }
  const problems = otherProblems(summary);
  return (
    <div className={classes['sum']} data-old={quote.isPlaceholderData || undefined}>
      {problems.length > 0 && (
        <FormError>
          <ul className={classes['problems']}>
            {problems.map(({ code, productId, message }) => (
              <li key={`${code} ${String(productId)}`}>{message}</li>
            ))}
          </ul>
          <Anchor component={Link} to="/shop/cart" size="sm">
            {till.checkout.mendCart}
          </Anchor>
        </FormError>
      )}
      <div aria-live="polite">
        <OrderSum sum={summary} />
      </div>
      <PromotionNotes summary={summary} />
    </div>
  );
}
