using SalesBot.Bot.Understanding;

namespace SalesBot.Bot.Conversation;

/// <summary>A line of a group's talk.</summary>
/// <param name="Focus">What it means by «it»; null for nothing.</param>
/// <param name="IsToColleague">Whether it speaks to a colleague.</param>
/// <param name="IsBare">Whether it names no customer.</param>
internal sealed record HeardLine(Focus? Focus, bool IsToColleague, bool IsBare)
{
    /// <summary>What of the reading may be acted on: nothing is written that is said to a colleague, or of which it is not said whose it is.</summary>
    /// <param name="reading">What was read.</param>
    /// <param name="isOverheard">Whether the bot was not spoken to.</param>
    public Reading Of(Reading reading, bool isOverheard) => new([.. reading.Actions.Where(action => IsToColleague ? !IsWritten(action) && !IsTalk(action) : !IsWritten(action) || (!IsHollow(action) && !(isOverheard && IsOfNobody(action))))]);

    /// <summary>Whether the action writes, or asks whom to write it for.</summary>
    private static bool IsWritten(SalesAction action) => action is LogAction or WinAction or LoseAction or CreateAction or ClarifyCustomerAction or ClarifyDealAction or RemindAction or ShareAction;

    /// <summary>What a colleague is asked is not asked of the bot.</summary>
    private static bool IsTalk(SalesAction action) => action is PlaybookAction or StatusAction;

    private bool IsOfNobody(SalesAction action) => IsBare && Focus is null && !IsDeed(action);

    /// <summary>What was clearly done is progress, also where it is not said with whom.</summary>
    private static bool IsDeed(SalesAction action) => action is LogAction { Activity.Value: not Domain.Sales.ActivityKind.Note } or WinAction or LoseAction or CreateAction or RemindAction;

    /// <summary>A plan of one word of doubt (大概12月20号) is the answer to a question that the bot has not read.</summary>
    private bool IsHollow(SalesAction action) =>
        IsBare && action is LogAction { Activity: null, Amount: null, Stage: null, ExpectedClose: null, Next.Value.What: "大概" or "大约" or "应该" or "可能" or "估计" or "左右" or "差不多" or "就" };
}
