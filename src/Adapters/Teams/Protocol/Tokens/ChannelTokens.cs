using System.Buffers;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SalesBot.Adapters.Teams.Protocol.Tokens;

/// <summary>Reads the tokens by which the service that calls for Teams proves itself.</summary>
/// <param name="audience">The bot's app id: for whom they are.</param>
/// <param name="issuer">By whom they are.</param>
/// <param name="keys">The published keys.</param>
/// <param name="time">The clock.</param>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal sealed class ChannelTokens(string audience, string issuer, SigningKeys keys, TimeProvider time)
{
    /// <summary>How far the clocks may be apart.</summary>
    public static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private const string Scheme = "Bearer ";
    private const string ServiceUrlClaim = "serviceurl";

    /// <summary>What this says must be understood is something that nobody here does.</summary>
    private const string CriticalHeader = "crit";

    /// <summary>Teams' are a quarter of it.</summary>
    private const int MaxLength = 8 * 1024;

    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    private readonly JsonWebTokenHandler handler = new() { MaximumTokenSizeInBytes = MaxLength };

    /// <summary>Reads a request's token. What costs a fetch comes after what costs nothing.</summary>
    /// <param name="authorization">The header.</param>
    /// <param name="cancellationToken">Ends the waiting for keys.</param>
    public async Task<TokenReading> ReadAsync(string authorization, CancellationToken cancellationToken)
    {
        if (authorization.Length == 0)
        {
            return Bad(RequestFault.TokenMissing);
        }

        if (FindToken(authorization) is not { } token)
        {
            return Bad(RequestFault.TokenMalformed);
        }

        if (FindPlainFault(token) is { } fault)
        {
            return Bad(fault);
        }

        return await keys.FindAsync(token.Kid, cancellationToken) switch
        {
            KeyLookup.Found found => await ReadAsync(token, found),
            KeyLookup.Unavailable => Bad(RequestFault.KeysUnavailable),
            _ => Bad(RequestFault.KeyUnknown),
        };
    }

    private static JsonWebToken? FindToken(string authorization)
    {
        if (authorization.Length > MaxLength || !authorization.StartsWith(Scheme, StringComparison.Ordinal))
        {
            return null;
        }

        var text = authorization[Scheme.Length..];
        var segments = text.Split('.');
        if (segments.Length != 3 || segments.Any(segment => segment.Length == 0 || segment.AsSpan().ContainsAnyExcept(Letters)))
        {
            return null;
        }

        try
        {
            return new JsonWebToken(text);
        }
        catch (Exception error) when (IsOfTheToken(error))
        {
            return null;
        }
    }

    /// <summary>What is wrong with a token before it is asked whether it is genuine.</summary>
    private RequestFault? FindPlainFault(JsonWebToken token)
    {
        try
        {
            return token.TryGetHeaderValue<object>(CriticalHeader, out _) ? RequestFault.TokenMalformed
                : !Algorithms.Contains(token.Alg, StringComparer.Ordinal) ? RequestFault.Algorithm
                : string.IsNullOrEmpty(token.Kid) ? RequestFault.KeyUnknown
                : token.Issuer != issuer ? RequestFault.Issuer
                : token.Audiences.ToList() is not [var only] || only != audience ? RequestFault.Audience
                : null;
        }
        catch (Exception error) when (IsOfTheToken(error))
        {
            return RequestFault.TokenMalformed;
        }
    }

    /// <summary>Where an id is published twice, the token is of one of the keys, and has that one's endorsements.</summary>
    private async Task<TokenReading> ReadAsync(JsonWebToken token, KeyLookup.Found found)
    {
        var fault = RequestFault.Signature;
        foreach (var key in found.Keys)
        {
            var result = await handler.ValidateTokenAsync(token, Parameters(key));
            if (result.IsValid)
            {
                return new TokenReading.Good(new ChannelToken(token.TryGetPayloadValue<string>(ServiceUrlClaim, out var url) ? url : "", key.Endorsements));
            }

            fault = FaultOf(result.Exception);
        }

        return Bad(fault);
    }

    private TokenValidationParameters Parameters(SigningKey key) => new()
    {
        ValidAlgorithms = Algorithms,
        ValidIssuer = issuer,
        ValidAudience = audience,
        IssuerSigningKey = key.Key,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = (from, until, _, _) => IsNow(from, until),
        LogValidationExceptions = false,
        IncludeTokenOnFailedValidation = false,
    };

    /// <summary>A token that does not say from when and until when it is valid is not.</summary>
    private bool IsNow(DateTime? from, DateTime? until)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return from is { } start && until is { } end && now >= start - ClockSkew && now <= end + ClockSkew;
    }

    private static RequestFault FaultOf(Exception error) => error switch
    {
        SecurityTokenInvalidLifetimeException or SecurityTokenNoExpirationException => RequestFault.Lifetime,
        SecurityTokenInvalidAlgorithmException => RequestFault.Algorithm,
        SecurityTokenInvalidIssuerException => RequestFault.Issuer,
        SecurityTokenInvalidAudienceException => RequestFault.Audience,
        _ => RequestFault.Signature,
    };

    private static bool IsOfTheToken(Exception error) => error is ArgumentException or SecurityTokenException or FormatException or JsonException or InvalidOperationException;

    private static TokenReading.Bad Bad(RequestFault fault) => new(fault);
}
