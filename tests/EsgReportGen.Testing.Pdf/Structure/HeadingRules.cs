namespace EsgReportGen.Testing.Pdf.Structure;

/// <summary>Headings begin at 1 and never skip a level on the way down (ISO 14289-1, 7.4).</summary>
internal static class HeadingRules
{
    public static void Check(CheckedFile file)
    {
        var last = 0;
        foreach (var node in file.Structure.Nodes)
        {
            file.Require(node.Type != "H", "7.4.4", $"{node.Path}: H beside H1 to H6");
            if (node.Type is not ['H', var digit and >= '1' and <= '6'])
                continue;
            file.Require(digit - '0' <= last + 1, "7.4.2", $"{node.Path}: skips from level {last}");
            last = digit - '0';
        }
    }
}
