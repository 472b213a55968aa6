using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Naming;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Creates customers and deals.</summary>
internal sealed class Creating(TurnContext turn)
{
    private const int ShortestCall = 2;
    private const int LongestCall = 4;
    private const int ShortestSpelt = 4;
    private const int LongestSpelt = 24;

    /// <summary>Creates a deal for a customer that exists.</summary>
    /// <returns>The deal.</returns>
    public async Task<Deal> CreateDealAsync(Customer customer, ProposedAct act, CancellationToken cancellationToken)
    {
        var id = await turn.Ledger.NextDealIdAsync(cancellationToken);
        var deal = turn.Ledger.Create(new Deal
        {
            Id = id,
            Customer = customer.Id,
            Title = Title(act),
            Owner = turn.Speaker.Id,
            Position = new StagePosition(turn.Options.Pipeline.First.Id, turn.Today),
            Amount = act.Amount is { } amount && AmountRule.Objection(amount, turn.Words) is null ? amount : null,
            ExpectedClose = act.ExpectedClose,
            LastProgress = turn.Today,
            CreatedOn = turn.Today,
        });
        var entry = turn.Ledger.Mention(customer.Id, deal);
        if (act.Amount is { } given && AmountRule.Objection(given, turn.Words) is { } objection)
        {
            entry.Notes.Add(objection);
        }

        entry.Vague = act.Amount is null ? act.Vague : null;

        // A stage that is not the first has entry criteria, which are asked for as in any other move.
        if (act.Stage is { } stage && stage != deal.Position.Stage)
        {
            await new ProgressRecorder(turn).RecordAsync(customer, deal, new Progress { On = turn.Today, Stage = stage }, cancellationToken);
        }

        return turn.Ledger.Known(id);
    }

    /// <summary>The speaker's own open deal of that customer and title; null where there is none.</summary>
    public async Task<Deal?> FindTwinAsync(Customer customer, string? title, CancellationToken cancellationToken)
    {
        var wanted = CustomerName.Normalise(string.IsNullOrWhiteSpace(title) ? turn.Words.UntitledDeal : title);
        return (await turn.Ledger.DealsOfAsync(customer.Id, cancellationToken)).FirstOrDefault(deal =>
            deal.IsOpen && deal.Owner == turn.Speaker.Id && string.Equals(CustomerName.Normalise(deal.Title), wanted, StringComparison.Ordinal));
    }

    /// <summary>Creates a customer, owned by the speaker.</summary>
    public async Task<Customer> CreateCustomerAsync(string name, CancellationToken cancellationToken)
    {
        var customer = turn.Ledger.Create(new Customer
        {
            Id = new CustomerId(Guid.CreateVersion7(turn.Now)),
            Name = ProgressRecorder.Cut(name.Trim(), Customer.NameMaxLength),
            Owner = turn.Speaker.Id,
        });
        if (ShortOf(customer.Name) is { } called && await turn.Ledger.FindByNameAsync(called, cancellationToken) is null)
        {
            new LearnedNames(turn).Keep(called, customer.Id);
        }

        return customer;
    }

    /// <summary>「东莞长盛」 is called 长盛, as everybody calls a company without its town; null where that is a word of every day.</summary>
    public static string? ShortOf(string name)
    {
        // Foshan Lanhai is called Lanhai.
        if (name.Split(' ') is [var town, var called] && IsSpelt(town) && IsSpelt(called))
        {
            return called;
        }

        var rest = name[PlaceNames.LengthAt(name)..];
        return rest.Length < name.Length && rest.Length is >= ShortestCall and <= LongestCall && rest.All(TextFolding.IsHan) && EverydayWords.At(rest, 0) == 0 ? rest : null;
    }

    /// <summary>Whether the word is a Chinese one in Latin letters, and long enough to be meant by itself.</summary>
    private static bool IsSpelt(string word)
    {
        var letters = TextFolding.Fold(word);
        if (letters.Length is < ShortestSpelt or > LongestSpelt || !letters.All(TextFolding.IsLetter))
        {
            return false;
        }

        Span<byte> fewest = stackalloc byte[letters.Length + 1];
        Pinyin.CountFewest(new Pinyin.Syllables(letters, stackalloc byte[letters.Length]), fewest);
        return fewest[^1] <= LongestCall;
    }

    private string Title(ProposedAct act) =>
        string.IsNullOrWhiteSpace(act.Title) ? turn.Words.UntitledDeal : ProgressRecorder.Cut(act.Title.Trim(), Deal.TitleMaxLength);
}
