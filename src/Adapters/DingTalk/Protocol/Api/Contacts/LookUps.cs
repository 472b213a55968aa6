namespace SalesBot.Adapters.DingTalk.Protocol.Api.Contacts;

/// <summary>Who has this unionId?</summary>
internal sealed record UnionIdRequest(string Unionid);

/// <summary>Who it is.</summary>
internal sealed record UserIdAnswer : LegacyAnswer
{
    public FoundUser? Result { get; init; }
}

/// <summary>Who it is.</summary>
/// <param name="Userid">The userid.</param>
/// <param name="ContactType">1 for somebody outside the organisation.</param>
internal sealed record FoundUser(string? Userid, int? ContactType);
