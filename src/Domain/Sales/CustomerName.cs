using System.Globalization;
using System.Text;

namespace SalesBot.Domain.Sales;

/// <summary>Decides when two spellings are the same customer's name.</summary>
public static class CustomerName
{
    /// <summary>
    /// The spelling by which names are compared and kept unique: compatibility-composed (full-width becomes half-width), lower case,
    /// letters and digits only. Normalising it again changes nothing.
    /// </summary>
    public static string Normalise(string name)
    {
        var normalised = new StringBuilder(name.Length);
        foreach (var rune in WithoutBrokenPairs(name).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                normalised.Append(Rune.ToLower(rune, CultureInfo.InvariantCulture).ToString());
            }
        }

        // Korean letters that only punctuation kept apart come together now.
        return normalised.ToString().Normalize(NormalizationForm.FormKC);
    }

    /// <summary>Half a surrogate pair is no text that can be normalised; the replacement that stands for it here is no letter.</summary>
    private static string WithoutBrokenPairs(string name) =>
        name.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? string.Concat(name.EnumerateRunes()) : name;
}
