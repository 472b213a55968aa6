using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Says what the bot can do, by examples.</summary>
internal sealed class Help(TurnContext turn)
{
    /// <summary>At most eight lines, by role.</summary>
    public void Show() => turn.Say(turn.Speaker.Role switch
    {
        Role.Rep => turn.Words.HelpForRep,
        Role.Administrator => turn.Words.HelpForAdministrator,
        _ => turn.Words.HelpForManager,
    });
}
