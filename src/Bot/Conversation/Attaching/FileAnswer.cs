using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Sends what was attached to a customer's activities, to those who may see them; to others it says whose the customer is.</summary>
internal sealed class FileAnswer(TurnContext turn)
{
    /// <summary>How many are sent at once, the newest first.</summary>
    private const int MostFiles = 9;

    private const int RecentActivities = 50;
    private const int LongestRequest = 80;

    /// <summary>Takes a text that asks for the files of a customer, and of nothing else.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (text.Length > LongestRequest || FileRequest.Find(text) is not { } request)
        {
            return false;
        }

        if (request.About.Length > 0)
        {
            return await TryShowNamedAsync(request.About, cancellationToken);
        }

        if (turn.Focus is { } focus && await turn.Ledger.FindAsync(focus.Customer, cancellationToken) is { } customer)
        {
            await ShowAsync(customer, focus.Deal, cancellationToken);
        }
        else
        {
            turn.Say(turn.Words.FilesOfWhom);
        }

        return true;
    }

    /// <summary>Sends the files of a customer's activities; only those of one deal, where one is meant.</summary>
    public async Task ShowAsync(Customer customer, DealId? deal, CancellationToken cancellationToken)
    {
        var activities = await turn.Session.Activities.LatestAsync(customer.Id, RecentActivities, cancellationToken);
        var visible = new List<(Activity Activity, Deal? Deal)>();
        foreach (var activity in activities.Where(activity => activity.Attachments.Length > 0 && (deal is null || activity.Deal == deal)))
        {
            var of = activity.Deal is { } id ? await turn.Ledger.FindAsync(id, cancellationToken) : null;
            if (of is null ? turn.MayChange(customer) : turn.MaySee(of))
            {
                visible.Add((activity, of));
            }
        }

        if (visible.Count == 0 && !turn.MayChange(customer) && !await MaySeeADealAsync(customer, cancellationToken))
        {
            await new Colliding(turn).ShowAsync(new Collision(customer, customer.Owner!.Value) { WasAsked = true }, cancellationToken);
            return;
        }

        turn.FocusOn(customer.Id, deal);
        Send(customer, visible);
    }

    private void Send(Customer customer, List<(Activity Activity, Deal? Deal)> visible)
    {
        var files = visible
            .SelectMany(each => each.Activity.Attachments.Select((file, index) => (File: file, each.Activity, Number: index + 1, each.Deal)))
            .DistinctBy(each => each.File.Sha256, StringComparer.Ordinal)
            .ToList();
        var label = Labels.Short(customer);
        if (files.Count == 0)
        {
            turn.SayPrivately(turn.Words.NoFiles(label));
            return;
        }

        var shown = files.Take(MostFiles).ToList();
        ImmutableArray<Deal> deals = shown.TrueForAll(each => each.Deal is not null) ? [.. shown.Select(each => each.Deal!).DistinctBy(deal => deal.Id)] : [];
        turn.SayAbout(new Reply(shown.Count < files.Count ? turn.Words.NewestFilesOf(label, files.Count, shown.Count) : turn.Words.FilesOf(label, files.Count)), deals);
        foreach (var each in shown)
        {
            turn.SayAbout(ShownFile.Of(each.File, each.Activity, each.Number, turn.Words), each.Deal is { } deal ? [deal] : []);
        }
    }

    /// <summary>A name stands for a customer only where it is all that was written.</summary>
    private async Task<bool> TryShowNamedAsync(string name, CancellationToken cancellationToken)
    {
        var utterance = new Utterance { Text = Sentences.HowIs(name), Speaker = turn.Speaker.Id, Now = turn.Now };
        switch (turn.Read(utterance).Actions)
        {
            case [StatusAction { Customer.Value.Id: { } id } status] when await turn.Ledger.FindAsync(id, cancellationToken) is { } customer && await IsNamedAsync(customer, name, cancellationToken):
                await ShowAsync(customer, status.Deal?.Value, cancellationToken);
                return true;
            case [ClarifyCustomerAction { Candidates: var candidates }]:
                return await TryAskAsync(candidates, name, cancellationToken);
            default:
                return false;
        }
    }

    private async Task<bool> IsNamedAsync(Customer customer, string name, CancellationToken cancellationToken)
    {
        var said = CustomerName.Normalise(name);
        string[] names = [customer.Name, .. customer.Aliases];
        var titles = (await turn.Ledger.DealsOfAsync(customer.Id, cancellationToken)).Select(deal => deal.Title);
        return names.Concat(names.SelectMany(_ => titles, (customerName, title) => customerName + title))
            .Any(known => string.Equals(CustomerName.Normalise(known), said, StringComparison.Ordinal));
    }

    private async Task<bool> TryAskAsync(ImmutableArray<CustomerId> candidates, string name, CancellationToken cancellationToken)
    {
        var actions = ImmutableArray.CreateBuilder<CardAction>();
        var offered = ImmutableArray.CreateBuilder<OfferedAction>();
        foreach (var id in candidates.Take(Clarifying.MostChoices))
        {
            if (await turn.Ledger.FindAsync(id, cancellationToken) is { } customer)
            {
                var action = Button.Of(Verbs.Files, customer.Name, hint: turn.NameOf(customer.Owner), data: [(Keys.Customer, id.ToString())]);
                actions.Add(action);
                offered.Add(new OfferedAction(Verbs.Files, action.Data, [customer.Name, .. customer.Aliases], id));
            }
        }

        if (actions.Count == 0)
        {
            return false;
        }

        turn.Show(
            new Card { Purpose = CardPurpose.Question, Title = turn.Words.WhichCustomer, Sections = [new CardSection { Notes = [turn.Words.Quoted(name)] }], Actions = actions.ToImmutable() },
            offered: offered.ToImmutable());
        turn.Asks = new Asks("customer", [.. actions.Select(action => action.Label)]);
        return true;
    }

    private async Task<bool> MaySeeADealAsync(Customer customer, CancellationToken cancellationToken) =>
        (await turn.Ledger.DealsOfAsync(customer.Id, cancellationToken)).Any(turn.MaySee);
}
