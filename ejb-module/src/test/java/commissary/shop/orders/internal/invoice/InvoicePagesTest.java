package commissary.shop.orders.internal.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.platform.config.DeploymentCurrency;
import commissary.shop.checkout.Discount;
import commissary.shop.checkout.SummaryLine;
import commissary.shop.checkout.TaxPart;
import commissary.shop.delivery.Address;
import commissary.shop.delivery.ShippingMethod;
import commissary.shop.orders.Customer;
import commissary.shop.orders.OrderStatus;
import commissary.shop.orders.OrderView;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Invoices, as a reader of PDF reads them. */
class InvoicePagesTest {

    private static final Address ADDRESS =
            new Address("Đặng Thị Hồng", "1 Rue de la Café", null, "Montréal", "QC", "H2X 1Y4", "CA");

    private final InvoicePages pages =
            new InvoicePages(new Euros(), List.of("Commissary Ltd", "1 Main Street", "VAT CA 123"));

    @Test
    void anInvoiceSaysWhoWhatAndHowMuch() throws IOException {
        String text = text(pages.draw(order(2, ADDRESS, "Café Đặc biệt")));

        assertThat(text)
                .contains("Invoice 2026-0000012", "21 November 2026", "Commissary Ltd", "VAT CA 123")
                .contains("Đặng Thị Hồng", "Montréal QC H2X 1Y4")
                .contains("Café Đặc biệt", "SKU-1")
                .contains("Autumn sale", "€-2.00", "GST (5%)", "€0.85", "Total EUR", "€21.85");
    }

    @Test
    void everyLetterIsInTheFile() throws IOException {
        try (PDDocument document = Loader.loadPDF(pages.draw(order(1, ADDRESS, "Café Đặc biệt €")))) {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void aNameThatHasNoLettersHereDoesNotPreventTheInvoice() throws IOException {
        String text = text(pages.draw(order(1, null, "Tea \uD83C\uDF75 茶\u0007 " + "very ".repeat(40) + "long")));

        assertThat(text).contains("Tea ? ", "very very").contains("…").contains("Picked up: hq");
    }

    @Test
    void aLongOrderTakesMorePages() throws IOException {
        byte[] pdf = pages.draw(order(60, ADDRESS, "Tea"));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
        assertThat(text(pdf)).contains("SKU-1\n", "SKU-60\n", "Total EUR");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static OrderView order(int count, @Nullable Address address, String name) {
        List<SummaryLine> lines = IntStream.rangeClosed(1, count)
                .mapToObj(i ->
                        new SummaryLine(i, "SKU-" + i, name, null, 2, amount("4.50"), amount("9.00"), amount("0.00")))
                .toList();
        return new OrderView(
                12,
                "2026-0000012",
                OrderStatus.PAID,
                Instant.parse("2026-11-21T12:00:00Z"),
                lines,
                amount("18.00"),
                amount("2.00"),
                List.of(new Discount(1, "Autumn sale", null, amount("2.00"))),
                amount("5.00"),
                amount("0.85"),
                List.of(new TaxPart("GST", new BigDecimal("0.05"), amount("0.85"))),
                amount("21.85"),
                "EUR",
                address == null ? ShippingMethod.PICKUP : ShippingMethod.STANDARD,
                address,
                address == null ? "hq" : null,
                null,
                null,
                new Customer(1, "Ann Example", "ann@example.com"),
                null,
                List.of(),
                true,
                List.of());
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }

    /** As the deployment writes euros. */
    private record Euros() implements DeploymentCurrency {

        @Override
        public Currency get() {
            return Currency.getInstance("EUR");
        }

        @Override
        public String format(BigDecimal amount) {
            return "€" + amount;
        }
    }
}
