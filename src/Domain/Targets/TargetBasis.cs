namespace SalesBot.Domain.Targets;

/// <summary>Where a target of some days comes from.</summary>
public enum TargetBasis
{
    /// <summary>It was set for just these days.</summary>
    Own,

    /// <summary>It is the sum of targets that were set for parts of these days.</summary>
    SumOfParts,

    /// <summary>It is the part of a target for more days that falls on these, by workdays.</summary>
    PartOfLonger,

    /// <summary>It is a rate or a mark that was set for more days, and holds for these.</summary>
    OfLonger,
}
