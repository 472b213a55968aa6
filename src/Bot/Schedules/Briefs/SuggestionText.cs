using SalesBot.Bot.Texts;
using SalesBot.Domain.Briefs;

namespace SalesBot.Bot.Schedules;

/// <summary>A suggestion in words, with its reason.</summary>
internal static class SuggestionText
{
    public static string Of(Suggestion suggestion, Wording words) => suggestion.Kind switch
    {
        SuggestionKind.BreakSilence => words.SuggestBreakingSilence(suggestion.Deal.Standing.Days),
        SuggestionKind.AskForDecision => words.SuggestAskingForDecision(words.DayShort(suggestion.Deal.Deal.ExpectedClose!.Value)),
        SuggestionKind.PlanNextStep => words.SuggestPlanning,
        _ => words.SuggestCriterion(words.List(suggestion.Deal.Unmet.Take(1).Select(criterion => criterion.Name))),
    };
}
