import type { OrderStatus, PaymentView } from '@/lib/api/types';
import type { Tone } from '@/ui/tone-badge';

export const statusTones: Record<OrderStatus, Tone> = {
  PENDING_PAYMENT: 'warn',
  PAID: 'good',
  PROCESSING: 'busy',
  SHIPPED: 'busy',
  DELIVERED: 'good',
  CANCELLED: 'quiet',
  PAYMENT_FAILED: 'bad',
  REFUNDED: 'quiet',
};

export const paymentTones: Record<PaymentView['state'], Tone> = {
  STARTED: 'busy',
  PENDING: 'busy',
  SUCCEEDED: 'good',
  DECLINED: 'bad',
  UNDERPAID: 'warn',
  CANCELLED: 'quiet',
  EXPIRED: 'quiet',
  PARTLY_REFUNDED: 'warn',
  REFUNDED: 'quiet',
};
