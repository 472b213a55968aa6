namespace SalesBot.Adapters.Common.Wire.Envelopes;

/// <summary>Why a callback is not let in.</summary>
public enum EnvelopeFault
{
    /// <summary>The signature, the timestamp or the nonce is missing, or is none.</summary>
    ParametersMissing,

    /// <summary>It was signed too long ago, or in the future: somebody may be sending an old one again.</summary>
    Stale,

    /// <summary>The body is no envelope, or more than one may be: a DTD, entities, deep nesting.</summary>
    NoEnvelope,

    /// <summary>The signature is another one.</summary>
    SignatureWrong,

    /// <summary>The ciphertext cannot be opened with the key.</summary>
    Undecipherable,

    /// <summary>It is for another company.</summary>
    Foreign,

    /// <summary>What is in the envelope is no message.</summary>
    NoMessage,
}
