namespace SalesBot.Adapters.WeCom.Protocol.Api;

/// <summary>What every answer begins with.</summary>
internal record ApiAnswer
{
    /// <summary>0 where it was done.</summary>
    public int? Errcode { get; init; }

    /// <summary>Free text.</summary>
    public string? Errmsg { get; init; }
}
