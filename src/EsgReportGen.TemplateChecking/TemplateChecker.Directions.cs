using System.Collections.Immutable;
using EsgReportGen.Foundation.Globalization.Reading;
using EsgReportGen.TemplateChecking.Checking;
using Scriban.Syntax;

namespace EsgReportGen.TemplateChecking;

/// <content>Texts for a rise and for a fall.</content>
public sealed partial class TemplateChecker
{
    // The first text is for a rise, the second for a fall. Periods may stand among them.
    private void CheckDirections(ImmutableArray<ScriptExpression> arguments, ImmutableArray<TemplateType> types)
    {
        var place = 0;
        for (var i = 0; i < arguments.Length && place < 2; i++)
        {
            if (types[i] != TemplateType.Text)
                continue;
            if (arguments[i] is ScriptLiteral { Value: string text } && Opposes(text, place == 0 ? Direction.Up : Direction.Down))
                diagnostics.Add(TemplateDiagnostics.WordsAgainstDirection.At(spans.Of(arguments[i]), text, place == 0 ? "a rise" : "a fall"));
            place++;
        }
    }

    // A text with words for both ways, or with a negation, is left to its author: "the reduction grew by {}".
    private bool Opposes(string text, Direction due)
    {
        if (locale is null)
            return false;
        var isAgainst = false;
        foreach (var said in locale.Read(text).Directions)
        {
            if (said.IsNegated || said.Direction == due)
                return false;
            isAgainst |= said.Direction is Direction.Up or Direction.Down;
        }

        return isAgainst;
    }
}
