/** Orders in a file, by path or by address, an order a record or Shopify's several. */
@NullMarked
package commissary.feed.internal.source.file;

import org.jspecify.annotations.NullMarked;
