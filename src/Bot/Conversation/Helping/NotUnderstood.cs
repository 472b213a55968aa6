using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Answers what asks for nothing: a friendly line, or that it was not understood with the nearest things that can be done, in other words each time.</summary>
internal sealed class NotUnderstood(TurnContext turn)
{
    private static readonly RequestForm RenamingForm = new(@"(客户名|客户名称|公司名|公司名称|商机名|商机名称)(字)?(写错|打错|错了|不对|改成|改为|改一下|应该是|是)|(改名|重命名)$|^改名|改名(叫|为|成)|更名为|rename", "客户名", "公司名", "商机名", "改名", "更名", "重命名", "rename");
    private const int MostOffers = 2;
    private const int Ways = 3;

    private static readonly TimeSpan InARow = TimeSpan.FromMinutes(10);

    /// <summary>Answers the text.</summary>
    public async Task AnswerAsync(string text, CancellationToken cancellationToken)
    {
        if (turn.IsOverheard)
        {
            return;
        }

        var proposals = new Proposals(turn);
        if (AnswerWords.IsAssent(text) && proposals.Newest is { } open)
        {
            await proposals.SayUnconfirmedAsync(open, cancellationToken);
        }
        else if (AnswerWords.IsAcceptance(text) && await new TargetAnswering(turn).TryAcceptAsync(cancellationToken))
        {
            // The receipt of it says all.
        }
        else if (SmallTalk.IsCheer(text) && await new RemindingOthers(turn).TryCheerAsync(text, cancellationToken))
        {
            // It was passed on, which was said.
        }
        else if (SmallTalk.IsGreeting(text))
        {
            turn.Say(turn.Words.Greeting(turn.Speaker.Name, await ExampleAsync(cancellationToken)));
        }
        else if ((Line(text) ?? Renaming(text) ?? AdministratorsWays.Find(text, turn.Speaker.Role, turn.Words)) is { } line)
        {
            turn.Say(line);
        }
        else
        {
            await SayMissedAsync(text, cancellationToken);
        }
    }

    /// <summary>The line that answers a text of a known kind; null for any other.</summary>
    private string? Line(string text) =>
        SmallTalk.IsThanks(text) ? turn.Words.Welcome
        : SmallTalk.IsNod(text) ? turn.Words.Nod
        : SmallTalk.IsGoodbye(text) ? turn.Words.Goodbye
        : SmallTalk.IsWhoAreYou(text) ? turn.Words.WhoIAm
        : SmallTalk.IsCheer(text) ? turn.Words.Cheer
        : SmallTalk.IsIdle(text) ? turn.Words.Idle
        : SmallTalk.IsForHuman(text) ? turn.Words.NoHuman(WhomToAsk.Above(turn, turn.Speaker))
        : AnswerWords.IsConfirm(text) || AnswerWords.IsDiscard(text) || AnswerWords.IsAgreement(text) ? turn.Words.NothingToConfirm
        : OwedWords.Read(text, [.. turn.Chart.Members.Select(member => member.Name).Where(name => text.Contains(name, StringComparison.Ordinal))]) is not null ? turn.Words.NothingOwed
        : NumberWord.Read(text) is { } number ? turn.Words.NoSuchNumber(number)
        : null;

    /// <summary>What customers and deals are called is not changed in a chat; how to get there is said.</summary>
    private string? Renaming(string text) => RenamingForm.IsMatch(text) ? turn.Words.WayRename : null;

    private async Task SayMissedAsync(string text, CancellationToken cancellationToken)
    {
        await TurnToNamedAsync(text, cancellationToken);
        var before = turn.State.Missed is { } missed && missed.At >= turn.Now - InARow ? missed.Count : 0;
        turn.State = turn.State with { Missed = new Missed(before + 1, turn.Now) };
        var customer = await ExampleAsync(cancellationToken);
        List<Capability> near = [.. (turn.Speaker.Role == Role.Administrator ? Capability.OfAdministrators : Capability.All).Select((capability, index) => (capability, index)).OrderByDescending(each => each.capability.Score(text)).ThenBy(each => each.index).Select(each => each.capability)];
        turn.Say((before % Ways) switch
        {
            0 => turn.Words.NotUnderstood(turn.Words.List(near.Take(MostOffers).Select(capability => capability.Offer(turn.Words, customer)))),
            1 => turn.Words.NotUnderstoodAgain(near[near[0].Score(text) > 0 ? 0 : MostOffers].Offer(turn.Words, customer)),
            _ => turn.Words.StillNotUnderstood(WhomToAsk.Above(turn, turn.Speaker)),
        });
    }

    /// <summary>Whoever names another customer has left what was talked of, though what was said of them is not clear.</summary>
    private async Task TurnToNamedAsync(string text, CancellationToken cancellationToken)
    {
        if (await new EvidenceSubject(turn).FindNamedAsync(text, cancellationToken) is { } named && named.Customer.Id != turn.Focus?.Customer)
        {
            turn.FocusOn(named.Customer.Id, named.Deals is [var only] ? only.Id : null);
            turn.State = turn.State with { Last = null };
        }
    }

    /// <summary>A customer for examples: the one that is talked of, else one of the speaker's own deals, or of those whom they lead.</summary>
    private async Task<string> ExampleAsync(CancellationToken cancellationToken)
    {
        if (turn.Focus is { } focus && await turn.Ledger.FindAsync(focus.Customer, cancellationToken) is { } talkedOf)
        {
            return Labels.Short(talkedOf);
        }

        IEnumerable<MemberId> owners = turn.Speaker.Role == Role.Rep ? [turn.Speaker.Id] : turn.Chart.ReachOf(turn.Speaker).Select(member => member.Id);
        var page = await turn.Session.Deals.ListAsync(new DealQuery { Filter = DealFilter.Open, Owners = [.. owners] }, 0, 1, cancellationToken);
        return page.Deals is [var deal, ..] && await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is { } customer ? Labels.Short(customer) : turn.Words.ExampleCustomer;
    }
}
