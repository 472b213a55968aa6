namespace SalesBot.Domain.Briefs;

/// <summary>What a brief suggests.</summary>
public enum SuggestionKind
{
    /// <summary>To speak with a customer who has not been heard of for long.</summary>
    BreakSilence,

    /// <summary>To ask for the decision that is due.</summary>
    AskForDecision,

    /// <summary>To decide what to do next.</summary>
    PlanNextStep,

    /// <summary>To get what the stage asks for.</summary>
    MeetCriterion,
}
