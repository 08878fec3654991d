package commissary.deals.internal.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import commissary.deals.internal.Position;
import commissary.deals.internal.poll.CityReading;
import commissary.deals.internal.poll.ReadItem;
import commissary.deals.internal.poll.ReadStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ITEM = "{'id':'69b4581150c8db600e8a028e','name':'Milk','price':'2.25'}";

    private final AnswerReader reader = new AnswerReader();

    @Test
    void aListOfStoresIsRead() throws Exception {
        CityReading reading = read(
                """
                {'status':'success','data':[{'addressLine1':'55555, rue Ontario Est','city':'Montréal',
                  'id':'555555555555555555555555','location':{'latitude':45.5,'longitude':-73.5},'name':'Maxi Ontario',
                  'items':[{'bestBeforeDate':1769904000,'id':'69b4581150c8db600e8a028e','name':'Greek Yogurt',
                    'originalPrice':'4.5','price':'2.25','quantityAvailable':2,'imageUrl':'https://image.example/1.jpeg',
                    'legacyDepartment':' Dairy '}]}]}
                """);

        ReadStore store = only(reading);
        assertThat(store.name()).isEqualTo("Maxi Ontario");
        assertThat(store.address()).isEqualTo("55555, rue Ontario Est, Montréal");
        assertThat(store.position()).isEqualTo(new Position(45.5, -73.5));
        assertThat(store.items())
                .containsExactly(new ReadItem(
                        "69b4581150c8db600e8a028e",
                        "Greek Yogurt",
                        null,
                        "Dairy",
                        225,
                        450L,
                        2,
                        LocalDate.of(2026, 2, 1),
                        "https://image.example/1.jpeg",
                        Instant.parse("2026-03-13T18:31:45Z")));
        assertThat(reading.malformed()).isZero();
    }

    @Test
    void aMapFromStoresToItemsIsRead() throws Exception {
        CityReading reading = read("{'data':{'s1':[%s],'s2':[]}}".formatted(ITEM));

        assertThat(reading.stores()).extracting(ReadStore::externalId).containsExactly("s1", "s2");
        assertThat(reading.stores().get(0).items()).hasSize(1);
    }

    @Test
    void aListOfItemsIsRead() throws Exception {
        CityReading reading = read("{'data':[{'id':'a','name':'A','price':1,'storeId':'s1'},"
                + "{'id':'b','name':'B','price':1,'store':{'id':'s1'}}]}");

        assertThat(only(reading).items()).extracting(ReadItem::externalId).containsExactly("a", "b");
    }

    @Test
    void itemsOfAStoreThatWasAskedForNeedNotNameIt() throws Exception {
        reader.take(JSON.readTree(json("{'data':[%s]}".formatted(ITEM))), Optional.of("s7"));

        assertThat(only(reader.finish(1)).externalId()).isEqualTo("s7");
    }

    @Test
    void storesWithoutItemsAreAskedForThem() throws Exception {
        CityReading reading =
                read("{'data':[{'id':'s1','name':'One'},{'id':'s2','items':null},{'id':'s3','items':[]}]}");

        assertThat(reader.storesWithoutItems()).containsExactly("s1", "s2");
        assertThat(reading.stores()).extracting(ReadStore::externalId).containsExactly("s3");

        CityReading both = read("{'data':{'s1':[%s]}}".formatted(ITEM));

        assertThat(both.stores()).extracting(ReadStore::externalId).containsExactly("s1", "s3");
        assertThat(both.stores().get(0).name()).isEqualTo("One");
    }

    @Test
    void whatMostClientsNeverSawIsTolerated() throws Exception {
        CityReading reading = read(
                """
                {'data':[{'id':5,'address':{'fullAddress':'1 Main St'},'location':{'latitude':'51.0','longitude':'-114'},
                  'items':[{'id':77,'name':'Bread','price':3,'originalPrice':null,'quantityAvailable':'4',
                    'description':'fresh','category':'Bakery','expiryDate':'2026-05-01T10:00:00Z',
                    'image':{'url':'http://image.example/2'},'surprise':{'deep':[1]}},
                   {'id':'g','name':'G','price':3,'imageGallery':['https://image.example/3'],'expiryDate':'2026-05-02'},
                   {'id':'h','name':'H','price':3,'imageGallery':'https://image.example/4','bestBeforeDate':'never'}]}]}
                """);

        ReadStore store = only(reading);
        assertThat(store.externalId()).isEqualTo("5");
        assertThat(store.address()).isEqualTo("1 Main St");
        assertThat(store.position()).isEqualTo(new Position(51, -114));
        ReadItem bread = store.items().get(0);
        assertThat(bread.quantity()).isEqualTo(4);
        assertThat(bread.originalCents()).isNull();
        assertThat(bread.department()).isEqualTo("Bakery");
        assertThat(bread.bestBefore()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(bread.imageUrl()).isEqualTo("http://image.example/2");
        assertThat(bread.postedAt()).isNull();
        assertThat(store.items().get(1).bestBefore()).isEqualTo(LocalDate.of(2026, 5, 2));
        assertThat(store.items().get(2).bestBefore()).isNull();
        assertThat(store.items()).extracting(ReadItem::quantity).containsExactly(4, 1, 1);
    }

    @Test
    void malformedItemsAreSkippedAndCountedAndTheRestIsKept() throws Exception {
        CityReading reading = read(
                """
                {'data':{'s1':[%s,{'id':'x'},{'id':'y','name':'Y','price':'free'},null,7,'text',[],
                  {'name':'No id','price':1},{'id':'z','name':'Z','price':1,'quantityAvailable':-1}],'s2':'none'}}
                """
                        .formatted(ITEM));

        ReadStore store = only(reading);
        assertThat(store.items()).hasSize(1);
        assertThat(store.unreadableIds()).isEqualTo(Set.of("x", "y", "z"));
        assertThat(store.unreadable()).isEqualTo(5);
        assertThat(reading.malformed()).isEqualTo(9);
        assertThat(reading.examples()).hasSize(5).first().asString().contains("without a name");
    }

    @Test
    void anItemWithoutAHomeMayBeAnyStores() throws Exception {
        CityReading reading = read("{'data':[{'id':'s1','items':[]},%s]}".formatted(ITEM));

        assertThat(only(reading).unreadable()).isEqualTo(1);
        assertThat(reading.malformed()).isEqualTo(1);
    }

    @Test
    void anItemThatIsListedTwiceCountsOnce() throws Exception {
        assertThat(only(read("{'data':{'s1':[%s,%s]}}".formatted(ITEM, ITEM))).items())
                .hasSize(1);
    }

    @Test
    void textIsCleanedBeforeItIsKept() throws Exception {
        CityReading reading = read(
                "{'data':{'s1':[{'id':'a','name':' A\\u0000 \\n B ','price':1,'imageUrl':'javascript:alert(1)'}]}}");

        ReadItem item = only(reading).items().get(0);
        assertThat(item.name()).isEqualTo("A B");
        assertThat(item.imageUrl()).isNull();
    }

    @Test
    void placesOffTheEarthAreNone() throws Exception {
        assertThat(only(read("{'data':[{'id':'s','location':{'latitude':99,'longitude':0},'items':[]}]}"))
                        .position())
                .isNull();
        assertThat(only(read("{'data':[{'id':'s','location':{'latitude':null,'longitude':0},'items':[]}]}"))
                        .position())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"1769904000, 2026-02-01", "1769904000000, 2026-02-01", "'\"1769904000\"', 2026-02-01"})
    void daysComeInSecondsOrMilliseconds(String json, LocalDate day) throws Exception {
        assertThat(Fields.day(JSON.readTree(json))).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'data':null}", "{'data':'x'}", "{'data':7}", "{'status':'error','data':[]}"})
    void whatHasNoDataIsNoAnswer(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(UnreadableAnswer.class);
    }

    @Test
    void noStoresAreAnAnswerToo() throws Exception {
        assertThat(read("{'status':'success','data':[]}").stores()).isEmpty();
        assertThat(read("{'data':{}}").stores()).isEmpty();
    }

    private CityReading read(String json) throws Exception {
        reader.take(JSON.readTree(json(json)), Optional.empty());
        return reader.finish(1);
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static ReadStore only(CityReading reading) {
        assertThat(reading.stores()).hasSize(1);
        return reading.stores().get(0);
    }
}
