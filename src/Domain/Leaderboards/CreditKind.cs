namespace SalesBot.Domain.Leaderboards;

/// <summary>What counts for somebody. The numbers are stored.</summary>
public enum CreditKind
{
    /// <summary>A deal was signed: its amount in fen, which may be zero.</summary>
    Signed = 0,

    /// <summary>A deal was lost: 1.</summary>
    Lost = 1,

    /// <summary>A customer was entered for the first time: 1.</summary>
    NewCustomer = 2,

    /// <summary>A customer has paid: the amount in fen.</summary>
    Paid = 3,

    /// <summary>A colleague was thanked, and it counts: 1 for the one who is thanked.</summary>
    Thanked = 4,

    /// <summary>Points were given or taken back.</summary>
    Points = 5,

    /// <summary>A visit: 1.</summary>
    Visit = 10,

    /// <summary>A telephone call: 1.</summary>
    Call = 11,

    /// <summary>An online or telephone conference: 1.</summary>
    Meeting = 12,

    /// <summary>A demonstration: 1.</summary>
    Demo = 13,

    /// <summary>A quotation: 1.</summary>
    Quote = 14,

    /// <summary>A letter or message: 1.</summary>
    Message = 15,

    /// <summary>Another activity: 1.</summary>
    Note = 16,
}
