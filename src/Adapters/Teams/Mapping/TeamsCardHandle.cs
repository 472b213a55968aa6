namespace SalesBot.Adapters.Teams.Mapping;

/// <summary>How a card that was pressed is changed in place: Teams' id of its message, and the thread that it stands in.</summary>
/// <param name="Activity">Teams' id of the message.</param>
/// <param name="Thread">The post whose thread it is in; empty for none.</param>
internal sealed record TeamsCardHandle(string Activity, string Thread)
{
    private const char Separator = '@';

    /// <summary>The handle of a card.</summary>
    /// <param name="activity">Teams' id of its message.</param>
    /// <param name="conversation">Teams' id of the conversation, with the thread where there is one.</param>
    public static TeamsCardHandle Of(string activity, string conversation) => new(activity, TeamsChat.ThreadOf(conversation));

    /// <summary>Reads a handle.</summary>
    public static TeamsCardHandle Parse(string handle) =>
        handle.LastIndexOf(Separator) is var at and > 0 ? new TeamsCardHandle(handle[..at], handle[(at + 1)..]) : new TeamsCardHandle(handle, "");

    /// <inheritdoc />
    public override string ToString() => Thread.Length == 0 ? Activity : $"{Activity}{Separator}{Thread}";
}
