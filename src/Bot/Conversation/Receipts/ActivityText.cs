using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>An activity as users read it: what, with whom, on which day, and where it was entered later, when.</summary>
internal static class ActivityText
{
    /// <summary>The activity, with what belongs to it.</summary>
    public static string Of(Activity activity, TurnContext turn) => EnclosureText.With(Bare(activity, turn), activity, turn.Words);

    /// <summary>The activity without the files and the place that belong to it.</summary>
    public static string Bare(Activity activity, TurnContext turn)
    {
        var entered = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(activity.RecordedAt, turn.Options.Zone).DateTime);
        return Of(activity.Kind, activity.On, activity.Contacts, activity.Colleagues, entered, turn);
    }

    /// <summary>An activity that is yet to be entered, today.</summary>
    public static string Of(Progress progress, ActivityKind kind, TurnContext turn) => Of(kind, progress.On, progress.Contacts, [], turn.Today, turn);

    private static string Of(ActivityKind kind, DateOnly on, IReadOnlyCollection<string> contacts, IReadOnlyCollection<MemberId> colleagues, DateOnly entered, TurnContext turn)
    {
        var text = turn.Words.Activity(kind, on, contacts);
        text = colleagues.Count == 0 ? text : turn.Words.ActivityTogether(text, turn.Words.List(colleagues.Select(colleague => turn.NameOf(colleague))));
        return on < entered ? turn.Words.EnteredLater(text, entered) : text;
    }
}
