namespace SalesBot.Bot.Demo;

/// <summary>A deal of the demo company, its days counted back (or, for the expected close, ahead) from the day it is looked at.</summary>
/// <param name="Customer">A short name that only this customer has.</param>
/// <param name="Title">What is sold.</param>
/// <param name="Stage">The stage it is in, or was in when it ended.</param>
/// <param name="AmountInWan">Its amount in ten thousand yuan.</param>
/// <param name="Age">Since how many days it exists.</param>
/// <param name="InStage">Since how many days it is in its stage.</param>
/// <param name="Quiet">How many days ago somebody last did something for it, or it ended.</param>
internal sealed record DemoDeal(string Customer, string Title, string Stage, int AmountInWan, int Age, int InStage, int Quiet)
{
    /// <summary><c>open</c>, <c>won</c>, <c>lost</c> or <c>paused</c>.</summary>
    public string Status { get; private init; } = "open";

    /// <summary>In how many days it is expected to be signed.</summary>
    public int? ClosesIn { get; private init; }

    /// <summary>Whether it ended in the month of the day it is looked at, whichever day that is.</summary>
    public bool IsOfThisMonth { get; private init; }

    /// <summary>Whether it is neither won nor lost.</summary>
    public bool IsOpen => Status is "open" or "paused";

    /// <summary>One that is worked on.</summary>
    public static DemoDeal Open(string customer, string title, string stage, int amountInWan, int age, int inStage, int quiet, int closesIn) =>
        new(customer, title, stage, amountInWan, age, inStage, quiet) { ClosesIn = closesIn };

    /// <summary>One that rests.</summary>
    public static DemoDeal Paused(string customer, string title, string stage, int amountInWan, int age, int inStage, int quiet, int closesIn) =>
        Open(customer, title, stage, amountInWan, age, inStage, quiet, closesIn) with { Status = "paused" };

    /// <summary>One that was signed so many days ago.</summary>
    public static DemoDeal Won(string customer, string title, int amountInWan, int age, int closed) =>
        new(customer, title, "contract", amountInWan, age, closed + 9, closed) { Status = "won" };

    /// <summary>One that was signed so many days ago, or later where this month began later: so that a month has something from its first day on.</summary>
    public static DemoDeal WonThisMonth(string customer, string title, int amountInWan, int age, int closed) =>
        Won(customer, title, amountInWan, age, closed) with { IsOfThisMonth = true };

    /// <summary>One that was lost so many days ago.</summary>
    public static DemoDeal Lost(string customer, string title, string stage, int amountInWan, int age, int closed) =>
        new(customer, title, stage, amountInWan, age, closed + 14, closed) { Status = "lost" };

    /// <summary>The day on which somebody last did something for it, or it ended.</summary>
    public DateOnly LastDay(DateOnly today) => IsOfThisMonth ? DemoDays.InThisMonth(today, Quiet) : DemoDays.OnOrBefore(today.AddDays(-Quiet));
}
