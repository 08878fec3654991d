import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ApiError, hasStatus } from '@/lib/api/api-error';
import { forgetAttempt, unansweredAttempt } from '@/lib/api/attempt';
import type { OrderPlacedView, PlaceOrder } from '@/lib/api/types';
import { useUser } from '@/lib/session/user';
import { leaveTo } from '@/lib/shop/leave-to';
import { orderAttempt, usePlaceOrder } from '../api/place-order';

const DECLINED = 402;

interface Listeners {
  onPlaced: () => void;
  onDeclined: () => void;
  /** The browser is about to leave for a page of somebody else. */
  onLeave: () => void;
}

/** Placing the order, and what follows from each answer. */
export function usePlacing({ onPlaced, onDeclined, onLeave }: Listeners) {
  const { id } = useUser();
  const name = orderAttempt(id);
  const place = usePlaceOrder();
  const go = useNavigate();
  const [lost, setLost] = useState(() => unansweredAttempt<PlaceOrder>(name));

  function goOn({ orderId, status, checkoutUrl }: OrderPlacedView) {
    onPlaced();
    if (status === 'PENDING_PAYMENT' && checkoutUrl !== undefined) {
      onLeave();
      leaveTo(checkoutUrl, go);
    } else void go(`/shop/orders/${orderId}`, { replace: true, state: { placed: true } });
  }

  const send = (order: PlaceOrder) =>
    place.mutate(order, {
      onSuccess: goOn,
      onError: (error) => {
        if (hasStatus(error, DECLINED)) onDeclined();
      },
      onSettled: () => setLost(unansweredAttempt<PlaceOrder>(name)),
    });

  const { error } = place;
  return {
    send,
    isPending: place.isPending,
    error,
    declined: error instanceof ApiError && error.status === DECLINED ? error : undefined,
    /** An order that was sent and never answered, unless it is on its way. */
    lost: place.isPending ? undefined : lost,
    finish: () => {
      if (lost) send(lost.body);
    },
    drop: () => {
      forgetAttempt(name);
      setLost(undefined);
    },
  };
}
