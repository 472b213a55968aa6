using System.Globalization;
using System.Text;

namespace SalesBot.Domain.Sales;

/// <summary>Decides when two spellings are the same customer's name.</summary>
public static class CustomerName
{
    private const char NoCharacter = '\ufffe';

    /// <summary>
    /// The spelling by which names are compared and kept unique: compatibility-composed (full-width becomes half-width), lower case,
    /// letters and digits only. Normalising it again changes nothing.
    /// </summary>
    public static string Normalise(string name)
    {
        var normalised = new StringBuilder(name.Length);
        foreach (var rune in Normalisable(name).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                normalised.Append(Rune.ToLower(rune, CultureInfo.InvariantCulture).ToString());
            }
        }

        // Korean letters that only punctuation kept apart come together now.
        return normalised.ToString().Normalize(NormalizationForm.FormKC);
    }

    /// <summary>
    /// Leaves out what <see cref="string.Normalize(NormalizationForm)"/> refuses: U+FFFE, and half a surrogate pair, for which a rune
    /// puts the replacement character, which is no letter.
    /// </summary>
    private static string Normalisable(string name) =>
        name.AsSpan().ContainsAnyInRange('\ud800', '\udfff') || name.Contains(NoCharacter)
            ? string.Concat(name.EnumerateRunes().Where(rune => rune.Value != NoCharacter))
            : name;
}
