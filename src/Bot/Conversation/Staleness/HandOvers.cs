using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「磐野转给陈晨，柏序转给吴昊」, 「樯渡和磐野都移交给吴昊」: several deals are given away in one sentence, all of them or none.</summary>
internal sealed partial class HandOvers(TurnContext turn)
{
    private const int LongestText = 120;
    private const int MostListed = 12;
    private const int Patience = 2_000;
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>Does what the text asks for.</summary>
    /// <returns>Whether it gives away several deals.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (text.Length > LongestText || !Words().IsMatch(text))
        {
            return false;
        }

        if (Own().Match(text.Trim()) is { Success: true } own && turn.Chart.FindByName(own.Groups["member"].Value) is { } taker)
        {
            await ListAsync(turn.Speaker, taker, cancellationToken);
            return true;
        }

        if (Whole().Match(text.Trim()) is { Success: true } whole && turn.Chart.FindByName(whole.Groups["who"].Value) is { } leaver && turn.Chart.FindByName(whole.Groups["member"].Value) is { } heir)
        {
            await ListAsync(leaver, heir, cancellationToken);
            return true;
        }

        if (Read(text) is not { Count: > 1 } wanted)
        {
            return false;
        }

        var found = new List<(Deal Deal, Member To)>();
        foreach (var (name, to) in wanted)
        {
            if (await new DealNaming(turn).FindAsync(name, deal => deal.IsOpen, cancellationToken) is not { } named)
            {
                return false;
            }

            if (named.Deals is not [var deal])
            {
                turn.SayPrivately(turn.Words.HandOverUnclear(Labels.Short(named.Customer), to.Name));
                return true;
            }

            found.Add((deal, to));
        }

        foreach (var (deal, to) in found)
        {
            await new StaleActs(turn).PressAsync(Verbs.Reassign, ImmutableSortedDictionary<string, string>.Empty.Add(Keys.Deal, deal.Id.Value).Add(Keys.Member, to.Id.ToString()), cancellationToken);
        }

        return true;
    }

    /// <summary>What is given to whom; null where a part of the text says anything else.</summary>
    private List<(string Name, Member To)>? Read(string text)
    {
        var wanted = new List<(string, Member)>();
        foreach (var part in text.Trim(' ', '。', '.', '！', '!').Split(['，', ',', '；', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Part().Match(part) is not { Success: true } match || turn.Chart.FindByName(match.Groups["member"].Value) is not { } to)
            {
                return null;
            }

            wanted.AddRange(match.Groups["deals"].Value.Split(['、', '和', '跟', '与'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => (name, to)));
        }

        return wanted;
    }

    /// <summary>All that somebody has is not given away unseen: the deals are named, with the sentence that does it.</summary>
    private async Task ListAsync(Member leaver, Member heir, CancellationToken cancellationToken)
    {
        if (!turn.Chart.IsAbove(turn.Speaker, leaver) && turn.Speaker.Id != leaver.Id)
        {
            turn.SayPrivately(turn.Words.NotOfYourTeam(leaver.Name));
            return;
        }

        var page = await turn.Session.Deals.ListAsync(new DealQuery { Filter = DealFilter.Open, Owners = [leaver.Id] }, 0, MostListed, cancellationToken);
        var names = new List<string>();
        foreach (var deal in page.Deals)
        {
            if (await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is { } customer)
            {
                var several = page.Deals.Count(other => other.Customer == deal.Customer) > 1;
                names.Add(several ? Labels.Short(customer) + deal.Title : Labels.Short(customer));
            }
        }

        if (names.Count == 0)
        {
            turn.SayPrivately(turn.Words.HandOverNothing(leaver.Name));
        }
        else if (turn.Chart.IsAbove(turn.Speaker, leaver) || turn.Speaker.Role is not Role.Rep)
        {
            turn.SayPrivately(turn.Words.HandOverAll(leaver.Name, page.Deals.Length, turn.Words.List(names), heir.Name));
        }
        else
        {
            await AskAboveAsync(heir, page.Deals.Length, turn.Words.List(names), cancellationToken);
        }
    }

    /// <summary>Nobody gives away all that they have by themselves: whoever leads them gets the list, with the sentence that does it.</summary>
    private async Task AskAboveAsync(Member heir, int count, string names, CancellationToken cancellationToken)
    {
        var reaching = new Reaching(turn);
        if (turn.Chart.SuperiorsOf(turn.Speaker).FirstOrDefault() is not { } above || await reaching.FindPreferredAsync(above.Id, cancellationToken) is not { } reached)
        {
            turn.SayPrivately(turn.Words.HandOverByOthers(WhomToAsk.Above(turn, turn.Speaker)));
            return;
        }

        var card = new Card { Purpose = CardPurpose.Notice, Title = reached.Words.HandOverAllWanted(turn.Speaker.Name, heir.Name), Sections = [new CardSection { Notes = [reached.Words.HandOverAll(turn.Speaker.Name, count, names, heir.Name)] }] };
        await reaching.NotifyAsync(reached, $"hand-over-all/{turn.Turn.ChangeSet}", card, cancellationToken);
        turn.SayPrivately(turn.Words.HandOverAsked(above.Name));
    }

    [GeneratedRegex(@"移交给|转交给|改派给|交给|转给|分给", Options, Patience)]
    private static partial Regex Words();

    [GeneratedRegex(@"^(还有|另外|然后|再)?把?\s*(?<deals>.+?)\s*(都|也|全部?|一起)*\s*(移交给|转交给|改派给|交给|转给|分给)\s*(?<member>\S+?)(跟进|负责|来跟)?$", Options, Patience)]
    private static partial Regex Part();

    [GeneratedRegex(@"^(我.{0,12}(离职|走了?|调走|调岗|休产假)[，,\s]*)?把?\s*(我的|我手上的|手上的|剩下的)?\s*(单子|客户|项目|商机)?\s*(都|全部?|全都)+\s*(移交给|转交给|改派给|交给|转给|分给)\s*(?<member>\S+?)(跟进|负责|来跟)?[。！!]?$", Options, Patience)]
    private static partial Regex Own();

    [GeneratedRegex(@"^把?\s*(?<who>\S{2,4}?)的?(单子|客户|项目|商机)\s*(都|全部?|全都)*\s*(移交给|转交给|改派给|交给|转给|分给)\s*(?<member>\S+?)(跟进|负责|来跟)?[。！!]?$", Options, Patience)]
    private static partial Regex Whole();
}
