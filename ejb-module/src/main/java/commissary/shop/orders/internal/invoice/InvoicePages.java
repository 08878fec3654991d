package commissary.shop.orders.internal.invoice;

import commissary.platform.config.DeploymentCurrency;
import commissary.shop.checkout.Discount;
import commissary.shop.checkout.SummaryLine;
import commissary.shop.checkout.TaxPart;
import commissary.shop.delivery.Address;
import commissary.shop.orders.OrderView;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Draws an invoice: who sells, who buys, what, and how the total comes about. */
final class InvoicePages {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final float HUGE = 20;
    private static final float NORMAL = 10;
    private static final float LEADING = 15;
    private static final float GAP = 28;
    private static final float COUNT = 350;
    private static final float PRICE = 445;
    private static final float HALF = (Sheet.LEFT + Sheet.RIGHT) / 2;

    /** As many as there are fonts of sheets. */
    private static final ReentrantLock DRAWING = new ReentrantLock();

    private final DeploymentCurrency currency;
    private final List<String> seller;

    InvoicePages(DeploymentCurrency currency, List<String> seller) {
        this.currency = currency;
        this.seller = seller;
    }

    byte[] draw(OrderView order) throws IOException {
        DRAWING.lock();
        try (Sheet sheet = new Sheet("Invoice " + order.number())) {
            drawHead(sheet, order);
            drawLines(sheet, order);
            drawSums(sheet, order);
            return sheet.finish();
        } finally {
            DRAWING.unlock();
        }
    }

    private void drawHead(Sheet sheet, OrderView order) throws IOException {
        sheet.write("Invoice " + order.number(), Sheet.LEFT, HUGE, HALF);
        sheet.writeTo(DAY.format(order.placedAt()), Sheet.RIGHT, NORMAL);
        sheet.down(GAP, 0);
        List<String> buyer = buyer(order);
        for (int i = 0; i < Math.max(seller.size(), buyer.size()); i++) {
            sheet.write(line(seller, i), Sheet.LEFT, NORMAL, HALF - Sheet.LEFT - NORMAL);
            sheet.write(line(buyer, i), HALF, NORMAL, Sheet.RIGHT - HALF);
            sheet.down(LEADING, LEADING);
        }
        sheet.down(GAP, LEADING);
    }

    private void drawLines(Sheet sheet, OrderView order) throws IOException {
        row(sheet, "Product", "Quantity", "Price", "Amount");
        sheet.line(NORMAL / 2);
        for (SummaryLine line : order.lines()) {
            sheet.down(LEADING + NORMAL / 2, 2 * LEADING);
            row(
                    sheet,
                    line.name(),
                    Integer.toString(line.quantity()),
                    currency.format(line.price()),
                    currency.format(line.lineTotal()));
            sheet.down(LEADING - 2, LEADING);
            sheet.write(line.sku(), Sheet.LEFT, NORMAL - 2, COUNT - Sheet.LEFT);
        }
        sheet.line(NORMAL);
        sheet.down(GAP, LEADING);
    }

    private void drawSums(Sheet sheet, OrderView order) throws IOException {
        sum(sheet, "Subtotal", order.subtotal());
        for (Discount discount : order.discounts()) {
            sum(sheet, discount.name(), discount.amount().negate());
        }
        sum(sheet, "Delivery", order.shippingFee());
        for (TaxPart tax : order.taxes()) {
            String percent = tax.rate().movePointRight(2).stripTrailingZeros().toPlainString();
            sum(sheet, tax.name() + " (" + percent + "%)", tax.amount());
        }
        sheet.line(-NORMAL);
        sum(sheet, "Total " + order.currency(), order.total());
    }

    private static void row(Sheet sheet, String name, String count, String price, String amount) throws IOException {
        sheet.write(name, Sheet.LEFT, NORMAL, COUNT - Sheet.LEFT - GAP);
        sheet.writeTo(count, COUNT + GAP / 2, NORMAL);
        sheet.writeTo(price, PRICE, NORMAL);
        sheet.writeTo(amount, Sheet.RIGHT, NORMAL);
    }

    private void sum(Sheet sheet, String name, BigDecimal amount) throws IOException {
        sheet.write(name, HALF, NORMAL, PRICE - HALF);
        sheet.writeTo(currency.format(amount), Sheet.RIGHT, NORMAL);
        sheet.down(LEADING + 2, LEADING);
    }

    private static List<String> buyer(OrderView order) {
        List<String> lines = new ArrayList<>();
        @Nullable Address address = order.shippingAddress();
        if (address != null) {
            lines.add(address.fullName());
            lines.add(address.line1());
            if (address.line2() != null) {
                lines.add(address.line2());
            }
            lines.add((address.city() + " " + address.province() + " " + address.postalCode()).replaceAll(" +", " "));
            lines.add(address.country());
        } else {
            if (order.customer() != null) {
                lines.add(order.customer().fullName());
            }
            lines.add("Picked up: " + order.pickupSite());
        }
        return lines;
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }
}
