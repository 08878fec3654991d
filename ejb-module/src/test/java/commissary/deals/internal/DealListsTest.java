package commissary.deals.internal;

import static org.assertj.core.api.Assertions.assertThat;

import commissary.deals.DealQuery;
import commissary.deals.DealSort;
import commissary.deals.DealView;
import commissary.platform.cache.MapCaches;
import commissary.shared.Page;
import commissary.shared.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DealListsTest {

    private final List<Runnable> afterCommit = new ArrayList<>();
    private final DealLists lists = new DealLists(new MapCaches(), afterCommit::add);
    private int computed;

    @Test
    void theSameQuestionIsComputedOnce() {
        ask("calgary", 1, "x");
        ask("calgary", 1, "x");

        assertThat(computed).isEqualTo(1);
    }

    @Test
    void otherQuestionsHaveOtherAnswers() {
        ask("calgary", 1, "x");
        ask("calgary", 2, "x");
        ask("calgary", 1, "y");
        ask("toronto", 1, "x");
        ask(null, 1, "x");

        assertThat(computed).isEqualTo(5);
    }

    @Test
    void aRunDropsTheAnswersThatShowItsCityAfterItsCommit() {
        ask("calgary", 1, "x");
        ask("toronto", 1, "x");
        ask(null, 1, "x");

        lists.changed("calgary");
        ask("calgary", 1, "x");
        assertThat(computed).isEqualTo(3);

        afterCommit.forEach(Runnable::run);
        ask("calgary", 1, "x");
        ask("toronto", 1, "x");
        ask(null, 1, "x");
        assertThat(computed).isEqualTo(5);
    }

    private void ask(@Nullable String city, int page, String q) {
        DealQuery query = new DealQuery(city, null, null, null, Set.of(), null, null, q, DealSort.LAST_SEEN);
        PageRequest request = new PageRequest(page, 20);
        Page<DealView> answer = lists.find(query, request, () -> {
            computed++;
            return new Page<>(List.of(), request, 7);
        });
        assertThat(answer.total()).isEqualTo(7);
    }
}
