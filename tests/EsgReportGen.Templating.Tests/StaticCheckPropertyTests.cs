using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CsCheck;

namespace EsgReportGen.Templating.Tests;

/// <summary>What the static check promises: where it finds nothing, no branch that runs does either; and a misspelt name is found wherever it stands.</summary>
public sealed class StaticCheckPropertyTests
{
    // What can be known without running: names, members, functions, periods, units, kinds of values. Not among them: how a number reads.
    private static readonly string[] Knowable =
    [
        "ESG3002", "ESG3003", "ESG3004", "ESG3005", "ESG3006", "ESG3007", "ESG3008", "ESG3009", "ESG3010", "ESG3011", "ESG3012", "ESG3013", "ESG3014", "ESG3015",
        "ESG3016", "ESG3017", "ESG3025", "ESG3026", "ESG3028", "ESG3029", "ESG3059", "ESG3060", "ESG3110",
    ];

    private static readonly Gen<int[]> Choices = Gen.Int[0, 9_999].Array[1, 80];

    [Fact]
    public void Templates_WithoutAFindingOfTheCheck_HaveNoneWhenTheyRun() => Choices.Sample(HoldsWhenRun, iter: 1_000);

    // Both set a name to a fact that only the run finds too small for its magnitude.
    [Theory]
    [InlineData("cO0KbtLv7l81")]
    [InlineData("3gMm1pq0VAE5")]
    public void Names_WhoseAssignmentFailsWhenItRuns_HaveNoSecondFinding(string seed) => Choices.Sample(HoldsWhenRun, seed: seed, iter: 1);

    [Fact]
    public void Names_MisspeltInAnyBranch_AreFound() => Choices.Sample(
        choices =>
        {
            var writer = new Writer(choices);
            var template = writer.Write();
            if (Checked(template).Length > 0 || writer.Names.Count == 0)
                return;
            var (at, length) = writer.Names[choices[0] % writer.Names.Count];
            var misspelt = template.Insert(at + length, "zz");
            Assert.True(Checked(misspelt).Length > 0, misspelt);
        },
        iter: 2_000);

    [Fact]
    public void Writer_OfManyTemplates_ReachesBothSides()
    {
        var clean = 0;
        Choices.Sample(choices => { clean += Checked(new Writer(choices).Write()).Length == 0 ? 1 : 0; }, iter: 300, threads: 1);
        Assert.InRange(clean, 50, 290);
    }

    private static void HoldsWhenRun(int[] choices)
    {
        var template = "# A\n\nText.\n\n" + new Writer(choices).Write();
        if (Checked(template).Length > 0)
            return;
        var finding = TemplateProject.Raw(template).Findings().FirstOrDefault(f => Knowable.Any(k => f.Contains(k, StringComparison.Ordinal)));
        Assert.True(finding is null, finding + "\n" + template);
    }

    private static string[] Checked(string template) => TemplateProject.Check(template);

    /// <summary>Writes a template by a row of choices, and remembers where its names stand.</summary>
    private sealed class Writer(int[] choices)
    {
        private static readonly string[] Metrics = ["energy.share", "ghg.reduction", "ghg.s3", "ghg.s3.cat1", "ghg.zero", "water.withdrawal", "water.withdrawal.asia"];
        private static readonly string[] Periods = ["this", "prior", "base", "FY2023", "FY2024"];
        private static readonly string[] Units = ["tCO2e", "ktCO2e", "ML", "m3", "%"];

        private readonly StringBuilder text = new();
        private readonly List<string> facts = [];
        private readonly List<string> periods = [];
        private int next;
        private int names;

        /// <summary>Offset and length of each name that can be misspelt.</summary>
        public List<(int At, int Length)> Names { get; } = [];

        public string Write()
        {
            while (next < choices.Length)
                Statement(0);
            return text.ToString();
        }

        private int Choose(int count) => next < choices.Length ? choices[next++] % count : 0;

        private void Statement(int depth)
        {
            switch (Choose(depth > 4 ? 4 : 12))
            {
                case 0:
                    text.Append("word ");
                    break;
                case 1 or 2 or 3:
                    Braced(Fact);
                    break;
                case 4:
                    Braced("if ", Condition);
                    Statement(depth + 1);
                    Braced("else if ", Condition);
                    Statement(depth + 1);
                    text.Append("{{ else }}");
                    Statement(depth + 1);
                    text.Append("{{ end }}");
                    break;
                case 5:
                    Loop(facts, depth, () => Append(Choose(2) == 0 ? "m.^water.^withdrawal.^region" : "m.^water.^withdrawal | ^members '^region'"));
                    break;
                case 6:
                    Loop(periods, depth, () => Append(Choose(2) == 0 ? "^periods 'last 2'" : "[^FY2023, ^FY2024]"));
                    break;
                case 7:
                    Braced("case ", Fact);
                    text.Append("{{ when 1 }}");
                    Statement(depth + 1);
                    text.Append("{{ else }}");
                    Statement(depth + 1);
                    text.Append("{{ end }}");
                    break;
                case 8:
                    var variable = NewName();
                    Braced(variable + " = ", Fact);
                    facts.Add(variable);
                    Braced(Fact);
                    facts.Remove(variable);
                    break;
                case 9:
                    Function(depth);
                    break;
                case 10:
                    Braced(() => { Condition(); text.Append(" ? ("); Fact(); text.Append(") : ("); Fact(); text.Append(')'); });
                    break;
                default:
                    text.Append("{{ capture ").Append(NewName()).Append(" }}");
                    Statement(depth + 1);
                    text.Append("{{ end }}");
                    Braced(() => Append("report.^title"));
                    break;
            }
        }

        private void Loop(List<string> variables, int depth, Action items)
        {
            var variable = NewName();
            text.Append("{{ for ").Append(variable).Append(" in ");
            items();
            text.Append(" }}");
            variables.Add(variable);
            Braced(Fact);
            Statement(depth + 1);
            variables.Remove(variable);
            text.Append("{{ else }}");
            Statement(depth + 1);
            text.Append("{{ end }}");
        }

        private void Function(int depth)
        {
            var (name, parameter) = (NewName(), NewName());
            text.Append("{{ func ").Append(name).Append('(').Append(parameter).Append(") }}");
            facts.Add(parameter);
            Braced(Fact);
            facts.Remove(parameter);
            if (depth < 2)
                Statement(depth + 3);
            text.Append("{{ end }}");
            Braced(() => { Append("^" + name + " ("); Fact(); text.Append(')'); });
        }

        private void Fact()
        {
            if (facts.Count > 0 && Choose(2) == 0)
                Append("^" + facts[Choose(facts.Count)]);
            else
                Append("m." + string.Join('.', Metrics[Choose(Metrics.Length)].Split('.').Select(n => "^" + n)));
            if (Choose(2) == 0)
                return;
            Append(Choose(8) switch
            {
                0 or 1 => " | ^at " + (periods.Count > 0 ? "^" + periods[Choose(periods.Count)] : Period()),
                2 => " | ^decimals " + Choose(30).ToString(CultureInfo.InvariantCulture),
                3 => " | ^scale '^million'",
                4 => " | ^change 'a' 'b' 'c'",
                5 => " | ^points",
                6 => " | ^in '" + Units[Choose(Units.Length)] + "'",
                _ => " | ^at ^prior | ^plain",
            });
        }

        private string Period() => Periods[Choose(Periods.Length)] is var name && name is "this" ? name : "^" + name;

        private void Condition()
        {
            Fact();
            text.Append(Choose(3) switch { 0 => " > 1", 1 => " == 0", _ => string.Empty });
        }

        private void Braced(Action content) => Braced(string.Empty, content);

        private void Braced(string keyword, Action content)
        {
            text.Append("{{ ").Append(keyword);
            content();
            text.Append(" }}");
        }

        private string NewName() => "v" + (names++).ToString(CultureInfo.InvariantCulture);

        // A name stands behind each mark `^`, up to where letters and digits end.
        private void Append(string marked)
        {
            for (var i = 0; i < marked.Length; i++)
            {
                if (marked[i] != '^')
                {
                    text.Append(marked[i]);
                    continue;
                }

                var end = i + 1;
                while (end < marked.Length && (char.IsLetterOrDigit(marked[end]) || marked[end] == '_'))
                    end++;
                Names.Add((text.Length, end - i - 1));
            }
        }
    }
}
