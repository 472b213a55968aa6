using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Schedules;

/// <summary>What counts as progress.</summary>
internal sealed class ProgressOptions
{
    /// <summary>Activities.</summary>
    public bool Activities { get; set; } = true;

    /// <summary>Moves to another stage.</summary>
    public bool Stages { get; set; } = true;

    /// <summary>Amounts that somebody told of.</summary>
    public bool Amounts { get; set; } = true;

    /// <summary>Expected closes that somebody told of.</summary>
    public bool ExpectedCloses { get; set; } = true;

    /// <summary>Kinds of activities that do not count, such as <c>Note</c>.</summary>
    public IList<ActivityKind> IdleActivities { get; init; } = [];

    /// <summary>Whether what is changed in a deal's form counts.</summary>
    public bool FormsCount { get; set; }
}
