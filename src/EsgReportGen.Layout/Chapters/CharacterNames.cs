using System.Globalization;

namespace EsgReportGen.Layout.Chapters;

/// <summary>How a character is named in messages.</summary>
internal static class CharacterNames
{
    /// <summary>The character and its number, e.g. <c>↯ (U+21AF)</c>; the number alone where it would not show.</summary>
    public static string Describe(string character)
    {
        var codePoint = char.ConvertToUtf32(character, 0);
        var number = string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");
        var category = CharUnicodeInfo.GetUnicodeCategory(codePoint);
        var isVisible = category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate or UnicodeCategory.NonSpacingMark);
        return isVisible ? $"{character} ({number})" : number;
    }
}
