using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using SalesBot.Adapters.Common.Wire;

namespace SalesBot.Adapters.Teams.Protocol.Tokens;

/// <summary>Gets the published keys: one document names the other.</summary>
/// <param name="metadata">Where the first one is.</param>
/// <param name="transport">Carries the requests.</param>
internal sealed class KeyDocuments(Uri metadata, HttpTransport transport)
{
    private const string Metadata = "openidconfiguration";
    private const string Keys = "keys";
    private const string Endorsements = "endorsements";
    private const string Signing = "sig";

    /// <summary>Some fifty keys are published, in less than a tenth of it.</summary>
    private const int MostBytes = 1024 * 1024;

    /// <summary>The keys that are published now.</summary>
    public async Task<ApiResult<ImmutableArray<SigningKey>>> FetchAsync(CancellationToken cancellationToken)
    {
        var described = await GetAsync(Metadata, metadata, cancellationToken);
        if (described is not ApiResult<string>.Ok { Value: var description })
        {
            return described.Then<ImmutableArray<SigningKey>>(_ => Unreadable(Metadata));
        }

        if (FindAddress(description) is not { } address)
        {
            return Unreadable(Metadata);
        }

        var listed = await GetAsync(Keys, address, cancellationToken);
        return listed.Then<ImmutableArray<SigningKey>>(list => Read(list) is { IsEmpty: false } keys ? new ApiResult<ImmutableArray<SigningKey>>.Ok(keys) : Unreadable(Keys));
    }

    /// <summary>The keys of a list; one that names no id, or is for something else, is left out. None where it is no list.</summary>
    internal static ImmutableArray<SigningKey> Read(string list)
    {
        try
        {
            return
            [
                .. from key in new JsonWebKeySet(list).Keys
                   where key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, Kid.Length: > 0, N.Length: > 0, E.Length: > 0 } && key.Use is null or "" or Signing
                   select new SigningKey(key.Kid, key, ReadEndorsements(key)),
            ];
        }
        catch (Exception error) when (error is JsonException or ArgumentException or InvalidOperationException)
        {
            return [];
        }
    }

    private static ImmutableArray<string> ReadEndorsements(JsonWebKey key) =>
        key.AdditionalData.TryGetValue(Endorsements, out var named) && named is JsonElement { ValueKind: JsonValueKind.Array } list
            ? [.. from channel in list.EnumerateArray() where channel.ValueKind == JsonValueKind.String select channel.GetString()]
            : [];

    /// <summary>What says which keys are good is read over TLS only, but for a server of tests on this machine.</summary>
    private Uri? FindAddress(string description)
    {
        try
        {
            return Uri.TryCreate(OpenIdConnectConfiguration.Create(description).JwksUri, UriKind.Absolute, out var address)
                && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback && metadata.IsLoopback))
                ? address
                : null;
        }
        catch (Exception error) when (error is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private async Task<ApiResult<string>> GetAsync(string document, Uri address, CancellationToken cancellationToken)
    {
        var got = await transport.ExchangeAsync(new ApiRequest(document, address) { MostBytes = MostBytes }, cancellationToken);
        return got.Then<string>(answer => answer is { IsSuccess: true, IsCut: false }
            ? new ApiResult<string>.Ok(Encoding.UTF8.GetString(answer.Body.Span))
            : new ApiResult<string>.NotDone($"{document}: HTTP {(int)answer.Status}"));
    }

    private static ApiResult<ImmutableArray<SigningKey>>.NotDone Unreadable(string document) => new($"{document}: it is not what it should be");
}
