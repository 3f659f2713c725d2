using System.Linq;

namespace EsgReportGen.Templating.Tests.Evaluation;

/// <summary>Mistakes in expressions: found once, at the narrowest place. Line 3 is the first line behind the title.</summary>
public sealed class TemplateFindingTests
{
    [Theory]
    [InlineData("a {{ m.energy.shaer }}", "3:15+5 ESG3004 unknown metric `energy.shaer` | did you mean `m.energy.share`?")]
    [InlineData("{{ m.enrgy.share }}", "3:6+5 ESG3004 unknown metric `enrgy` | did you mean `m.energy`?")]
    [InlineData("{{ m.ghg.s4 }}", "3:10+2 ESG3004 unknown metric `ghg.s4` | did you mean `m.ghg.s3`?")]
    [InlineData("{{ m.energy }}", "3:4+8 ESG3005 `m.energy` is no metric, only the beginning of others | go on to a metric, such as `m.energy.share`")]
    [InlineData("{{ if false }}{{ m.energy.shaer }}{{ end }}", "3:27+5 ESG3004 unknown metric `energy.shaer` | did you mean `m.energy.share`?")]
    [InlineData("{{ for p in [] }}{{ m.x }}{{ end }}", "3:23+1 ESG3004 unknown metric `x` | declare it under `content/metrics`, or correct the path")]
    [InlineData("{{ nothing }}", "3:4+7 ESG3002 unknown name `nothing` | write a fact as `m.…`, or set the variable before it is used")]
    [InlineData("{{ energy.share }}", "3:4+6 ESG3002 unknown name `energy` | did you mean `m.energy`?")]
    [InlineData("{{ m.energy.share | att FY2022 }}", "3:21+3 ESG3003 unknown function `att` | did you mean `at`?")]
    [InlineData("{{ m.energy.share | at FY2010 }}", "3:24+6 ESG3008 `energy.share` has no value for FY2010 | values exist for FY2022, FY2023, FY2024")]
    [InlineData("{{ if false }}{{ m.energy.share | at FY2010 }}{{ end }}", "3:38+6 ESG3008 `energy.share` has no value for FY2010 | values exist for FY2022, FY2023, FY2024")]
    [InlineData("{{ m.energy.share | at FY20 }}", "3:24+4 ESG3007 `FY20` is no period | write a year such as `FY2024`, or `this`, `prior`, `base`")]
    [InlineData("{{ m.energy.share | at \"soon\" }}", "3:24+6 ESG3007 `soon` is no period | write a year such as `FY2024`, or `this`, `prior`, `base`")]
    [InlineData("{{ m.ghg.s3 | in \"kWh\" }}", "3:18+5 ESG3010 `ghg.s3` is in `tCO2e`, which does not convert to `kWh` | use a unit that measures mass-co2e")]
    [InlineData("{{ m.ghg.s3 | in \"ktCO3e\" }}", "3:18+8 ESG3009 unknown unit `ktCO3e` | did you mean `ktCO2e`?")]
    [InlineData("{{ m.ghg.s3 | scale \"milion\" }}", "3:21+8 ESG3011 unknown magnitude `milion` | did you mean `million`?")]
    [InlineData("{{ m.ghg.s3 | decimals 29 }}", "3:24+2 ESG3012 `29` is no number of decimals | write a whole number from 0 to 28")]
    [InlineData("{{ m.ghg.s3 | in }}", "3:15+2 ESG3013 `in` does not take these arguments | write it as `| in \"m3\"`")]
    [InlineData("{{ m.ghg.s3 | change \"rose\" }}", "3:15+6 ESG3013 `change` does not take these arguments | write it as `| change \"rose {}\" \"fell {}\"`")]
    [InlineData("{{ 'x' | plain }}", "3:4+3 ESG3014 `plain` takes a fact, and this is a text | put a path under `m` before the bar")]
    [InlineData("{{ m.ghg.s3 + 1 }}", "3:4+12 ESG3015 `+` cannot calculate with facts | write a formula under `content/metrics` and print its metric")]
    [InlineData("{{ -m.ghg.s3 }}", "3:4+9 ESG3015 `-` cannot calculate with facts | write a formula under `content/metrics` and print its metric")]
    [InlineData("{{ $'all {m.ghg.s3}' }}", "3:11+8 ESG3016 a fact inside `$'…'` loses its identity | close the braces around the words, and print the fact by itself")]
    [InlineData("{{ 1 + 2 }}", "3:4+5 ESG3017 a number cannot be printed | declare it as a metric and print that, so that the number has a source")]
    [InlineData("{{ report }}", "3:4+6 ESG3017 the report cannot be printed | print a fact, words, a period or a page")]
    [InlineData("{{ import x }}", "3:4+6 ESG3018 `import` is not part of the template language | use `if`, `for`, `case`, `while`, `func`, `capture` and variables")]
    [InlineData("{{ include 'x' }}", "3:4+7 ESG3003 unknown function `include` | use one of `at`, `in`, `scale`, `decimals`, `plain`, `change`, `points`, `trend`, `more_than`, `less_than`, `about`, `first_published`, `published`, `label`, `members`, `of`, `target_progress`, `target_goal`, `target_required`, `page`, `period`, `periods`, `date`")]
    [InlineData("{{ date.now }}", "3:4+4 ESG3013 `date` does not take these arguments | write it as `report.periodEnd | date`")]
    [InlineData("{{ 'x' | object.eval }}", "3:10+6 ESG3002 unknown name `object` | write a fact as `m.…`, or set the variable before it is used")]
    [InlineData("{{ m = 1 }}", "3:4+1 ESG3019 `m` cannot be set in a template | give the variable another name; values are declared under `content/metrics`")]
    [InlineData("{{ m.ghg.s3 = 1 }}", "3:4+8 ESG3019 `m.ghg.s3` cannot be set in a template | give the variable another name; values are declared under `content/metrics`")]
    [InlineData("{{ m.net | change \"a\" \"b\" }}", "3:12+6 ESG3025 `net` has no number for FY2024, so there is no change to FY2023 | print the values themselves, or compare with another period")]
    [InlineData("{{ m.ghg.zero | change \"a\" \"b\" }}", "3:17+6 ESG3026 `ghg.zero` is not above zero for FY2023, so there is no relative change | print both values instead")]
    [InlineData("{{ m.ghg.s3 | change \"rose\" \"fell\" }}", "3:15+6 ESG3027 `ghg.s3` did not change, and there are no words for that | add a third text, such as \"stayed the same\"")]
    [InlineData("{{ m.ghg.s3 | trend \"last 2\" }}", "3:15+5 ESG3071 `ghg.s3` neither rose every time, nor fell every time, nor went both ways from FY2023 to FY2024 | tell it in words of your own")]
    [InlineData("{{ m.net | trend \"last 2\" }}", "3:18+8 ESG3070 `net` has no number for FY2024, so there is no trend | name periods with values, or print the values themselves")]
    [InlineData("{{ m.net | trend this }}", "3:12+5 ESG3013 `trend` does not take these arguments | write it as `| trend \"last 5\"`, with or without three texts behind it")]
    [InlineData("{{ m.centres | about 100 }}", "3:16+5 ESG3073 of `centres` only the other bound is known for FY2024, so `about` would say something new | print the fact as it is")]
    [InlineData("{{ m.centres | less_than 100 }}", "3:16+9 ESG3073 of `centres` only the other bound is known for FY2024, so `less_than` would say something new | print the fact as it is")]
    [InlineData("{{ m.parcels | more_than 100000 }}", "3:26+6 ESG3074 in steps of 100000 nothing is left of `parcels` | use a smaller step, counted in the unit and magnitude that print")]
    [InlineData("{{ m.parcels | more_than 0 }}", "3:16+9 ESG3013 `more_than` does not take these arguments | write it as `| more_than 5000`")]
    [InlineData("{{ m.ghg.s3 | points }}", "3:15+6 ESG3028 `ghg.s3` is in `tCO2e`; only percentages change by points | use `change`")]
    [InlineData("{{ m.site | scale \"million\" }}", "3:13+5 ESG3029 `scale` needs a number, and `site` is words | print it without `scale`")]
    [InlineData("a \uFDD0 b", "3:3+1 ESG3030 the character U+FDD0 is reserved for the tool | delete it")]
    [InlineData("{{ report.titel }}", "3:11+5 ESG3006 `report` has no `titel` | did you mean `title`?")]
    [InlineData("{{ for p in m.ghg.s3 }}x{{ end }}", "3:13+8 ESG3059 `ghg.s3` has no members to loop over | loop over `… | members`, a dimension, or `periods \"last 5\"`")]
    [InlineData("{{ for p in m.water.withdrawal | members \"regoin\" }}x{{ end }}", "3:42+8 ESG3059 `water.withdrawal` has no members along `regoin` | did you mean `region`?")]
    [InlineData("{{ m.ghg.s3 | at FY2023..FY2024 }}", "3:15+2 ESG3013 `at` does not take these arguments | write it as `| at FY2020`, `| at prior`")]
    [InlineData("{{ for p in periods \"often\" }}{{ p }}{{ end }}", "3:21+7 ESG3060 `often` names no period of the report | write a year such as `FY2024`, or a day such as `2024-03-31`")]
    [InlineData("x {{ page \"nowhere\" }}", "3:6+14 ESG4005 nothing has the id `nowhere` | give a heading, table or figure this id with `{#nowhere}`")]
    public void Mistake_InAnExpression_IsFoundOnceAtItsPlace(string template, string finding) => Assert.Equal(finding, TemplateProject.With(template).Finding());

    [Fact]
    public void About_WithManyDigits_IsAWarning()
    {
        var project = TemplateProject.With("{{ m.x | about 1 }}").Of("metrics: { x: { label: X, unit: count, values: { FY2024: 88317 } } }");

        Assert.Equal("3:10+5 ESG3075 `about 88317` has 5 significant digits | use a larger step, or print the number without `about`", project.Finding());
    }

    [Theory]
    [InlineData("{{ m.ghg.s3 | at }", "3:18+1 ESG3001")]
    [InlineData("{{ end }}", "3:6+1 ESG3001")]
    [InlineData("{{ if }}", "3:7+2 ESG3001")]
    [InlineData("x {{ for", "ESG3001")]
    [InlineData("{{ 1 + }}", "ESG3001")]
    public void SyntaxError_OfScriban_IsReportedWithAPlace(string template, string start) => Assert.Contains(start, TemplateProject.With(template).Findings()[0]);

    [Theory]
    [InlineData("{{ x = m.energy.share | scale 'million' }}{{ x }}", "ESG3064")]
    [InlineData("{{ if (m.energy.share | scale 'million') == 1; x = 'a'; else; x = 'b'; end; x }}", "ESG3064")]
    [InlineData("{{ if m.net }}{{ x = 'a' }}{{ end }}{{ x }}", "ESG3113 ESG3002")]
    [InlineData("{{ x }}{{ x = 'a' }}", "ESG3112")]
    public void Name_ThatIsNotSetWhenItRuns_IsReportedUnlessSomethingElseIsTheReason(string body, string ids) =>
        Assert.Equal(ids, string.Join(' ', TemplateProject.With(body).Read().Diagnostics.Select(d => d.Id)));

    [Fact]
    public void Mistakes_OfSeveralStatements_AreAllFound() =>
        Assert.Equal(3, TemplateProject.With("{{ m.a }} and {{ m.b }}\n\n{{ c }}").Findings().Length);
}
