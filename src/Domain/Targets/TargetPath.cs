using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Targets;

/// <summary>What it takes to close a gap, at the rates of the past.</summary>
/// <param name="Deals">How many deals.</param>
/// <param name="Quotes">How many quotations; null where none are kept.</param>
/// <param name="Conversations">How many real conversations; null where none are kept.</param>
public sealed record TargetPath(int Deals, int? Quotes, int? Conversations)
{
    /// <summary>How many of the conversations are visits; null where none are kept.</summary>
    public int? Visits { get; init; }

    /// <summary>How many of the conversations are demonstrations; null where none are kept.</summary>
    public int? Demos { get; init; }

    /// <summary>The path to that much money; null where the rates tell nothing.</summary>
    public static TargetPath? To(Money gap, ConversionRates rates) =>
        rates.Wins == 0 || rates.Revenue <= Money.Zero ? null : Of((decimal)gap.Fen * rates.Wins / rates.Revenue.Fen, rates);

    /// <summary>The path to that many deals, of which somebody who came later may lack a part of one; null where the rates tell nothing.</summary>
    public static TargetPath? To(decimal deals, ConversionRates rates) => rates.Wins == 0 ? null : Of(deals, rates);

    /// <summary>Each is rounded up from the exact number of deals, so that roundings do not add up.</summary>
    private static TargetPath Of(decimal deals, ConversionRates rates)
    {
        return new TargetPath(Up(deals), Needed(rates.Quotes), Needed(rates.Conversations)) { Visits = Needed(rates.Visits), Demos = Needed(rates.Demos) };

        int? Needed(int done) => done == 0 ? null : Up(deals * done / rates.Wins);

        static int Up(decimal number) => (int)decimal.Ceiling(decimal.Round(number, 6));
    }
}
