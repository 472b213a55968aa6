using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// What is said in a group is said to colleagues: «it» is the customer whom the line before named, whoever wrote that, and never what the speaker last talked of with the bot.
/// </summary>
internal sealed class GroupTalk(TurnContext turn)
{
    /// <summary>Under whom it is kept what a group as a whole last talked of.</summary>
    private static readonly MemberId Everybody = new(Guid.Empty);

    private static readonly TimeSpan LineBefore = TimeSpan.FromMinutes(5);

    /// <summary>Hears the line: finds what it means by «it», and keeps whom it names for the next one.</summary>
    public async Task<HeardLine> HearAsync(string text, CancellationToken cancellationToken)
    {
        var chat = turn.Turn.Message.Chat;
        var names = turn.Options.Names(new Utterance { Text = text, Speaker = turn.Speaker.Id, Now = turn.Now });
        var saved = await turn.Session.Conversations.FindAsync(Everybody, chat, cancellationToken);
        var before = ConversationState.Parse(saved).Focus;
        if (names.Customers is [var named])
        {
            Keep(new FocusMemory(named, null, turn.Now));
        }
        else if (before is not null)
        {
            Keep(null);
        }

        var focus = names.Customers.IsEmpty && before is { } line && line.At >= turn.Now - LineBefore ? await OwnAsync(line.Customer, cancellationToken) : null;
        return new HeardLine(focus, names.IsToColleague, IsBare: names.Customers.IsEmpty);

        void Keep(FocusMemory? memory) => turn.OtherStates.Add(new RememberedState(Everybody, chat, (ConversationState.Empty with { Focus = memory }).ToJson()));
    }

    /// <summary>The customer with the one open deal that the speaker has there; null where they have none, or several.</summary>
    private async Task<Focus?> OwnAsync(CustomerId customer, CancellationToken cancellationToken) =>
        (await turn.Ledger.DealsOfAsync(customer, cancellationToken)).Where(deal => deal.IsOpen && deal.Owner == turn.Speaker.Id).ToList() is [var only]
            ? new Focus(customer, only.Id)
            : null;
}
