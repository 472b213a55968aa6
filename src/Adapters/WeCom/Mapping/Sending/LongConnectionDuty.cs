namespace SalesBot.Adapters.WeCom.Mapping.Sending;

/// <summary>Whether it is up to this node to speak for the intelligent robot.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class LongConnectionDuty
{
    // Until it is known who has the connection, what is to be said waits.
    private volatile bool isServedElsewhere = true;
    private volatile bool isRefused;

    /// <summary>Whether another node speaks for it.</summary>
    public bool IsServedElsewhere
    {
        get => isServedElsewhere;
        set => isServedElsewhere = value;
    }

    /// <summary>Whether WeCom does not let the robot in, which only an operator can mend.</summary>
    public bool IsRefused
    {
        get => isRefused;
        set => isRefused = value;
    }
}
