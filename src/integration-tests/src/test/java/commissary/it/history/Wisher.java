package commissary.it.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import commissary.it.identity.Person;
import commissary.testdata.RecordedOffer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Somebody who wishes to be told, and what he should have been told.
 *
 * @param city the history's name of it
 * @param wishes what he sets in his preferences
 * @param wants the same as a plain question to a row
 * @param told item ids of new deals
 * @param drops item ids and runs of price drops
 * @param subjects of the mails, and how many of each
 */
record Wisher(
        Person person,
        String city,
        Consumer<ObjectNode> wishes,
        Predicate<RecordedOffer> wants,
        Set<String> told,
        Set<String> drops,
        Map<String, Integer> subjects) {

    static Wisher of(String city, Consumer<ObjectNode> wishes, Predicate<RecordedOffer> wants) {
        return new Wisher(Person.newcomer(), city, wishes, wants, new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
    }

    void expectMail(int count, String what, String cityName) {
        if (count > 0) {
            String subject = count + " " + what + (count == 1 ? "" : "s") + " near " + cityName;
            subjects.merge(subject, 1, Integer::sum);
        }
    }
}
