package ru.mentorcentre.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.mentorcentre.profile.IndexRules.Normalisation;
import ru.mentorcentre.profile.LevelRules.LevelSource;
import ru.mentorcentre.profile.LevelRules.QuartileMethod;
import ru.mentorcentre.profile.RiskRules.AdvancedBase;
import ru.mentorcentre.profile.RiskRules.ExamMetric;
import ru.mentorcentre.profile.RiskRules.InstabilityBase;
import ru.mentorcentre.profile.RiskRules.PartTimePopulation;
import ru.mentorcentre.profile.TypeRules.TieRule;
import ru.mentorcentre.profile.TypeRules.TypeRule;
import ru.mentorcentre.profile.WelfareRules.WelfareDirection;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class AssessmentRulesTests {

    @Test
    void presetsDifferInTheCriterionOfPartTimeStudy() {
        assertThat(AssessmentRules.korenovsky().risks().partTimeStudy()).isTrue();
        assertThat(AssessmentRules.millerovsky().risks().partTimeStudy()).isFalse();
        assertThat(AssessmentRules.millerovsky().with(RiskRules.defaults())).isEqualTo(AssessmentRules.korenovsky());
    }

    @Test
    void impossibleSettingsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TypeRules.of(TypeRule.FIXED, TieRule.LOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TypeRules(TypeRule.MEDIAN, null, null, TieRule.LOW, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndexRules(Normalisation.MINMAX, new BigDecimal("1.1")));
    }

    @Test
    void aRunFromBeforeTheSettingsOfTheIndexReadsAsBefore() {
        JsonMapper json = JsonMapper.shared();
        ObjectNode old = (ObjectNode) json.valueToTree(AssessmentRules.millerovsky());
        old.remove("welfare");
        assertThat(json.treeToValue(old, AssessmentRules.class)).isEqualTo(AssessmentRules.millerovsky());
    }

    @Test
    void whatAnIndexIsDoesNotChangeAClassification() {
        AssessmentRules usual = AssessmentRules.defaults();
        AssessmentRules turned = usual.with(new WelfareRules(WelfareDirection.LOWER_IS_BETTER, "Институт"));
        assertThat(turned).isNotEqualTo(usual);
        assertThat(turned.classifyLike(usual)).isTrue();
        assertThat(turned.classifyLike(AssessmentRules.millerovsky())).isFalse();
    }

    @Test
    void everyOptionSaysWhatItDoes() {
        Stream.<RuleOption[]>of(
                        LevelSource.values(),
                        QuartileMethod.values(),
                        TypeRule.values(),
                        TieRule.values(),
                        InstabilityBase.values(),
                        ExamMetric.values(),
                        PartTimePopulation.values(),
                        AdvancedBase.values(),
                        Normalisation.values(),
                        WelfareDirection.values())
                .flatMap(Stream::of)
                .forEach(option -> {
                    assertThat(option.title()).isNotBlank();
                    assertThat(option.effect()).matches("[А-Я].+\\.");
                });
    }
}
