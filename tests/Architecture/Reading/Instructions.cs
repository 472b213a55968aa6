using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace SalesBot.Architecture.Tests.Reading;

/// <summary>Finds the tokens in a method's instructions: what is called, read, made, cast to or said.</summary>
internal static class Instructions
{
    private const byte TwoByteCode = 0xFE;

    private static readonly FrozenDictionary<ushort, OperandType> Operands = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToFrozenDictionary(code => unchecked((ushort)code.Value), code => code.OperandType);

    public static IEnumerable<Handle> TokensOf(MethodBodyBlock body)
    {
        var tokens = new List<Handle>();
        var code = body.GetILReader();
        while (code.RemainingBytes > 0)
        {
            ushort instruction = code.ReadByte();
            if (instruction == TwoByteCode)
            {
                instruction = (ushort)((TwoByteCode << 8) | code.ReadByte());
            }

            switch (Operands[instruction])
            {
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    code.Offset += sizeof(byte);
                    break;
                case OperandType.InlineVar:
                    code.Offset += sizeof(short);
                    break;
                case OperandType.InlineBrTarget or OperandType.InlineI or OperandType.ShortInlineR:
                    code.Offset += sizeof(int);
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    code.Offset += sizeof(long);
                    break;
                case OperandType.InlineSwitch:
                    var targets = code.ReadInt32();
                    code.Offset += targets * sizeof(int);
                    break;
                default:
                    tokens.Add(MetadataTokens.Handle(code.ReadInt32()));
                    break;
            }
        }

        return tokens;
    }
}
