using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>A part of a text in which targets are spoken of.</summary>
internal abstract record TargetToken
{
    private TargetToken()
    {
    }

    /// <summary>Whose.</summary>
    internal sealed record Who(TargetHolder Holder) : TargetToken;

    /// <summary>For which days.</summary>
    internal sealed record Days(DayRange Range) : TargetToken;

    /// <summary>A single day.</summary>
    internal sealed record Day(DateOnly On) : TargetToken;

    /// <summary>What is counted.</summary>
    internal sealed record Measure(TargetMeasure Of) : TargetToken;

    /// <summary>A number.</summary>
    /// <param name="Value">Its value, of money in yuan.</param>
    /// <param name="IsMoney">Whether it says that it is money.</param>
    /// <param name="IsPercent">Whether a percent sign follows.</param>
    /// <param name="Counts">What its unit counts; null where that says nothing.</param>
    internal sealed record Number(decimal Value, bool IsMoney, bool IsPercent, TargetMeasure? Counts) : TargetToken;

    /// <summary>A word.</summary>
    internal sealed record Word(TargetWord Meaning) : TargetToken;

    /// <summary>What is none of these.</summary>
    internal sealed record Unknown(string Text) : TargetToken;
}
