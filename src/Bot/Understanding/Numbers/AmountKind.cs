namespace SalesBot.Bot.Understanding.Numbers;

/// <summary>What a number says about money.</summary>
internal enum AmountKind
{
    /// <summary>An amount of yuan.</summary>
    Exact,

    /// <summary>An amount, but not a single one: 三十几万, 10万出头, 30-40万.</summary>
    Vague,

    /// <summary>An amount in another currency.</summary>
    Foreign,

    /// <summary>A number without a unit of money: it may be one after 万-sized talk.</summary>
    Unitless,
}
