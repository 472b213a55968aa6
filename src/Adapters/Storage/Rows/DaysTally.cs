namespace SalesBot.Adapters.Storage.Rows;

/// <summary>What one member did in some days, as far as it counts in one group, read from kept sums; only those that are asked for are set.</summary>
internal sealed class DaysTally
{
    /// <summary>Which days, of those that are read with one statement.</summary>
    public int Days { get; set; }

    public Guid Member { get; set; }

    /// <summary>Empty where it counts in none.</summary>
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

    /// <summary>What there is never less than nothing of, all together.</summary>
    public long Others { get; set; }
}
