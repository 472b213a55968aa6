using SalesBot.Domain.Leaderboards;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>What one member did in one period, as far as it counts in one group: a sum of credits.</summary>
internal sealed class TallyRow
{
    /// <summary>The name of the <see cref="KeptPeriod"/>.</summary>
    public string Period { get; set; } = "";

    public Guid Member { get; set; }

    /// <summary>Empty where it counts in none: it is part of the key.</summary>
    public Guid Group { get; set; }

    /// <summary>In fen.</summary>
    public long Revenue { get; set; }

    public int Wins { get; set; }

    public int Losses { get; set; }

    public int NewCustomers { get; set; }

    /// <summary>In fen.</summary>
    public long Payments { get; set; }

    public int Thanks { get; set; }

    public int Points { get; set; }

    public int Visits { get; set; }

    public int Calls { get; set; }

    public int Meetings { get; set; }

    public int Demos { get; set; }

    public int Quotes { get; set; }

    public int Activities { get; set; }

    public static TallyRow Of(string period, Tally tally) => new()
    {
        Period = period,
        Member = tally.Member.Value,
        Group = tally.Group?.Value ?? Guid.Empty,
        Revenue = tally.Revenue.Fen,
        Wins = tally.Wins,
        Losses = tally.Losses,
        NewCustomers = tally.NewCustomers,
        Payments = tally.Payments.Fen,
        Thanks = tally.Thanks,
        Points = tally.Points,
        Visits = tally.Visits,
        Calls = tally.Calls,
        Meetings = tally.Meetings,
        Demos = tally.Demos,
        Quotes = tally.Quotes,
        Activities = tally.Activities,
    };

    /// <summary>Adds the sums of the same member in the same group.</summary>
    public void Add(Tally tally)
    {
        Revenue += tally.Revenue.Fen;
        Wins += tally.Wins;
        Losses += tally.Losses;
        NewCustomers += tally.NewCustomers;
        Payments += tally.Payments.Fen;
        Thanks += tally.Thanks;
        Points += tally.Points;
        Visits += tally.Visits;
        Calls += tally.Calls;
        Meetings += tally.Meetings;
        Demos += tally.Demos;
        Quotes += tally.Quotes;
        Activities += tally.Activities;
    }
}
