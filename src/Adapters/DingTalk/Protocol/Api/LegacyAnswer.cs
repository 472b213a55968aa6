namespace SalesBot.Adapters.DingTalk.Protocol.Api;

/// <summary>What every answer of the legacy API and of webhooks begins with.</summary>
internal record LegacyAnswer
{
    /// <summary>0 where it was done.</summary>
    public int? Errcode { get; init; }

    /// <summary>Free text.</summary>
    public string? Errmsg { get; init; }

    /// <summary>With 88: the code that says more.</summary>
    public string? SubCode { get; init; }

    /// <summary>With 88: its words.</summary>
    public string? SubMsg { get; init; }

    /// <summary>What DingTalk's support asks for.</summary>
    public string? RequestId { get; init; }

    /// <summary>With 1111 the machine's address is banned; there is no <see cref="Errcode"/> then.</summary>
    public int? Status { get; init; }
}
