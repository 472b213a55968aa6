namespace SalesBot.Domain.Forecasts;

/// <summary>How far a forecast believes what is said of a deal.</summary>
public sealed record ForecastRules
{
    /// <summary>The rules of a company that has set none.</summary>
    public static ForecastRules Default { get; } = new();

    /// <summary>How many closed deals must have been in a stage before their outcome is its probability.</summary>
    public int LeastCases { get; init; } = 20;

    /// <summary>What is left of the probability, in percent, where the deal lacks something that its stage asks for.</summary>
    public int UnmetPercent { get; init; } = 50;

    /// <summary>What is left of it where the deal has not moved for so long that it is red.</summary>
    public int StalePercent { get; init; } = 50;

    /// <summary>What is left of it where the expected close is over.</summary>
    public int OverduePercent { get; init; } = 50;

    /// <summary>For how many finished weeks it is measured how far forecasts were off.</summary>
    public int Weeks { get; init; } = 8;
}
