namespace EsgReportGen.Graphics.Fonts;

/// <summary>What a font's licence bits allow (OpenType 1.9, OS/2, <c>fsType</c>).</summary>
internal static class FontRights
{
    private const ushort Restricted = 0x0002;
    private const ushort Lesser = 0x000C;
    private const ushort NoSubsetting = 0x0100;
    private const ushort BitmapsOnly = 0x0200;

    /// <summary>Whether the font may not be embedded as a subset of outlines.</summary>
    /// <remarks>"Restricted" counts only if neither preview-and-print nor editable embedding is allowed beside it: of several bits the least restrictive holds.</remarks>
    public static bool Forbids(FontFace face)
    {
        var rights = face.EmbeddingRights;
        return ((rights & Restricted) != 0 && (rights & Lesser) == 0) || (rights & (NoSubsetting | BitmapsOnly)) != 0;
    }
}
