// Linked into a release by the Makefile. What a statically linked libcurl names and convene never asks of it: Kerberos,
// LDAP and RTMP. Debian has no archives of those libraries. Only http and https are allowed (prepare in CCurl.c), so of all
// this only Kerberos can be met, at a SOCKS proxy that insists on it; there it fails, as it does for whoever has no ticket.

// The callers expect a number, a pointer or nothing at all; a long serves each of them.
#define ABSENT(name, answer) \
    long name(void); \
    long name(void) { return answer; }
#define GSS(name) ABSENT(gss_##name, 13 << 16) // GSS_S_FAILURE
#define LDAP(name) ABSENT(ldap_##name, -1)
#define NOTHING(name) ABSENT(name, 0)

extern const void *const GSS_C_NT_HOSTBASED_SERVICE;
const void *const GSS_C_NT_HOSTBASED_SERVICE = 0;

GSS(delete_sec_context)
GSS(display_name)
GSS(display_status)
GSS(import_name)
GSS(init_sec_context)
GSS(inquire_context)
GSS(release_buffer)
GSS(release_name)
GSS(unwrap)
GSS(wrap)

LDAP(abandon_ext)
LDAP(get_attribute_ber)
LDAP(get_dn_ber)
LDAP(get_option)
LDAP(init_fd)
LDAP(msgfree)
LDAP(msgtype)
LDAP(parse_result)
LDAP(parse_sasl_bind_result)
LDAP(pvt_url_scheme2proto)
LDAP(result)
LDAP(sasl_bind)
LDAP(search_ext)
LDAP(set_option)
LDAP(start_tls)
LDAP(unbind_ext)
LDAP(url_parse)
NOTHING(ldap_err2string)
NOTHING(ldap_free_urldesc)
NOTHING(ldap_memfree)

NOTHING(ber_bvfree)
NOTHING(ber_free)
NOTHING(ber_memfree)
NOTHING(ber_memvfree)
NOTHING(ber_sockbuf_add_io)

NOTHING(RTMP_Alloc)
NOTHING(RTMP_Close)
NOTHING(RTMP_Connect1)
NOTHING(RTMP_ConnectStream)
NOTHING(RTMP_Free)
NOTHING(RTMP_Init)
NOTHING(RTMP_Read)
NOTHING(RTMP_SetBufferMS)
NOTHING(RTMP_SetupURL)
NOTHING(RTMP_Write)
