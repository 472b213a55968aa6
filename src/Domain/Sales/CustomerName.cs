using System.Globalization;
using System.Text;

namespace SalesBot.Domain.Sales;

/// <summary>Decides when two spellings are the same customer's name.</summary>
public static class CustomerName
{
    /// <summary>
    /// The spelling by which names are compared and kept unique: compatibility-composed (full-width becomes half-width), lower case,
    /// letters and digits only.
    /// </summary>
    public static string Normalise(string name)
    {
        var normalised = new StringBuilder(name.Length);
        foreach (var rune in name.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                normalised.Append(Rune.ToLower(rune, CultureInfo.InvariantCulture).ToString());
            }
        }

        return normalised.ToString();
    }
}
