package org.comity.engine;

import java.util.EnumSet;
import java.util.Set;
import org.comity.ruling.Outcome;

/**
 * What several answers give together: one total table, independent of their order.
 *
 * <p>Answers that point the same way combine to the strictest of them:
 *
 * <ul>
 *   <li>towards the act: permitted, recommended, required;
 *   <li>away from it: permitted, referred, discouraged, prohibited, powerless.
 * </ul>
 *
 * <p>Answers that point against each other are a conflict: required or recommended with anything that points away; permitted with
 * prohibited or powerless. Permitted but unwise is discouraged; permitted, but left to somebody, is referred.
 */
final class Combination {

    private Combination() {}

    /**
     * Combines answers.
     *
     * @param answers required, recommended, permitted, referred, discouraged, prohibited or powerless
     * @return the combined outcome; silent for no answer at all
     */
    static Outcome of(Set<Outcome> answers) {
        EnumSet<Outcome> said = EnumSet.noneOf(Outcome.class);
        said.addAll(answers);
        boolean towards = said.contains(Outcome.REQUIRED) || said.contains(Outcome.RECOMMENDED);
        boolean barred = said.contains(Outcome.PROHIBITED) || said.contains(Outcome.POWERLESS);
        boolean away = barred || said.contains(Outcome.DISCOURAGED) || said.contains(Outcome.REFERRED);
        if ((towards && away) || (said.contains(Outcome.PERMITTED) && barred) || said.contains(Outcome.CONFLICT)) {
            return Outcome.CONFLICT;
        }
        for (Outcome strictest : new Outcome[] {
            Outcome.REQUIRED,
            Outcome.RECOMMENDED,
            Outcome.POWERLESS,
            Outcome.PROHIBITED,
            Outcome.DISCOURAGED,
            Outcome.REFERRED,
            Outcome.PERMITTED
        }) {
            if (said.contains(strictest)) {
                return strictest;
            }
        }
        return Outcome.SILENT;
    }
}
