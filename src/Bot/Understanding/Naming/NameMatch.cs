using System.Collections.Immutable;

namespace SalesBot.Bot.Understanding.Naming;

/// <summary>A name found in text.</summary>
/// <param name="Length">How much of the text it is.</param>
/// <param name="Slip">How the text differs from the name.</param>
/// <param name="Holders">Those who may be meant.</param>
internal readonly record struct NameMatch(int Length, NameSlip Slip, ImmutableArray<CatalogueCustomer> Holders)
{
    /// <summary>How sure it is that one of the holders is meant, 0 to 1.</summary>
    public double Confidence => ConfidenceOf(Slip);

    /// <summary>How sure a name with that slip is.</summary>
    public static double ConfidenceOf(NameSlip slip) => slip switch
    {
        NameSlip.None => 1,
        NameSlip.Spacing => 0.95,
        NameSlip.Homophone or NameSlip.Pinyin => 0.8,
        NameSlip.Lookalike or NameSlip.Spelling => 0.75,
        NameSlip.Swapped or NameSlip.Missing or NameSlip.Extra or NameSlip.ShortForm => 0.7,
        NameSlip.NearSound => 0.65,
        _ => 0.6,
    };
}
