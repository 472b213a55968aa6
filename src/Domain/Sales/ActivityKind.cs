namespace SalesBot.Domain.Sales;

/// <summary>What somebody did with a customer. The numbers are stored.</summary>
public enum ActivityKind
{
    /// <summary>Met in person: 拜访, 上门, 见面, 吃饭.</summary>
    Visit = 0,

    /// <summary>Telephoned.</summary>
    Call = 1,

    /// <summary>Held an online or telephone conference.</summary>
    Meeting = 2,

    /// <summary>Showed the product or the solution.</summary>
    Demo = 3,

    /// <summary>Sent or presented a quotation.</summary>
    Quote = 4,

    /// <summary>Wrote by mail, WeChat or the like.</summary>
    Message = 5,

    /// <summary>Anything else worth keeping.</summary>
    Note = 6,
}
