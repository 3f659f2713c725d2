using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Yaml;

namespace EsgReportGen.Metrics.RollForward;

/// <summary>Puts keys without values, or items, beside others in a YAML text, in the style that the text has: block or flow, quotes, indentation, line ends.</summary>
internal sealed class KeyInsertion(TextEdits edits)
{
    /// <summary>Puts keys into a mapping.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="anchor">The entry beside which they come.</param>
    /// <param name="isBefore">Whether they come before it; otherwise behind.</param>
    /// <param name="keys">The keys with what stands behind their colons (mostly nothing), in order.</param>
    public void AddKeys(YamlMapping mapping, YamlEntry anchor, bool isBefore, ImmutableArray<(string Key, string Value)> keys)
    {
        var place = new PlaceInText(anchor.Key, anchor.Value);
        if (place.Text[mapping.Span.Start] != '{')
            AddLines(place, isBefore, [.. keys.Select(k => (place.Quote(k.Key) + ": " + k.Value).TrimEnd())]);
        else
            AddToFlow(place, isBefore, [.. keys.Select(k => place.Quote(k.Key) + ": " + k.Value)]);
    }

    /// <summary>Puts an item into a list beside another.</summary>
    public void AddItem(YamlSequence sequence, YamlScalar anchor, bool isBefore, string item)
    {
        var place = new PlaceInText(anchor, anchor);
        if (place.Text[sequence.Span.Start] == '[')
            AddToFlow(place, isBefore, [place.Quote(item)]);
        else
            AddLines(place, isBefore, [place.Quote(item)]);
    }

    // A line each. What stands before the anchor on its line is white space or the dash of an item.
    private void AddLines(PlaceInText place, bool isBefore, ImmutableArray<string> lines)
    {
        if (isBefore)
            edits.Insert(place.File, place.LineStartAboveComments, string.Concat(lines.Select(l => place.Indent + l + place.NewLine)));
        else
            edits.Insert(place.File, place.LineEnd, string.Concat(lines.Select(l => place.NewLine + place.Indent + l)));
    }

    private void AddToFlow(PlaceInText place, bool isBefore, ImmutableArray<string> items)
    {
        var hasOwnLine = place.HasLineOfItsOwn(out var hasComma);
        if (hasOwnLine && isBefore)
        {
            AddLines(place, true, [.. items.Select(i => i + ",")]);
        }
        else if (hasOwnLine)
        {
            if (!hasComma)
                edits.Insert(place.File, place.End, ",");
            AddLines(place, false, [.. items.Select((item, i) => hasComma || i < items.Length - 1 ? item + "," : item.TrimEnd())]);
        }
        else if (isBefore)
        {
            edits.Insert(place.File, place.Start, string.Concat(items.Select(i => i + ", ")));
        }
        else
        {
            // A colon and what closes the mapping are kept apart by a space: the one that is there, or one of our own.
            var text = string.Concat(items.Select(i => ", " + i));
            edits.Insert(place.File, place.End, place.Text[place.End] is ' ' or '\r' or '\n' ? text.TrimEnd() : text);
        }
    }
}
