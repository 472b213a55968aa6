using SalesBot.Domain.Targets;

namespace SalesBot.Bot.Conversation;

/// <summary>What a table of targets says.</summary>
internal sealed class TargetTableResult
{
    /// <summary>The targets, each with the number of its line.</summary>
    public List<(int Line, Target Target)> Targets { get; } = [];

    /// <summary>What is told to be reached, each with the number of its line.</summary>
    public List<(int Line, DraftedResult Result)> Results { get; } = [];

    /// <summary>What could not be read.</summary>
    public List<TableProblem> Problems { get; } = [];
}
